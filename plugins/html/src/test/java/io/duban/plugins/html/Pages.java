package io.duban.plugins.html;

import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.plugins.testkit.Feature;
import io.duban.plugins.testkit.Sample;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Pages of the kinds that auditors save: invented, but built as such pages are. */
final class Pages {
    private Pages() {}

    /** A portal of today: an article between menus, a side bar and a footer. */
    static Sample portal() {
        String html =
                """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8"><title>青梧县安全生产专题会议纪要-青梧县人民政府</title>
                <style>p{color:red}</style></head><body>
                <header class="header"><a href="/">首页</a><a href="/a">政务公开</a><a href="/b">互动交流</a></header>
                <div class="breadcrumb">当前位置：<a href="/">首页</a> &gt; <a href="/x">会议</a></div>
                <div class="wrap"><div class="left">
                  <h1>青梧县安全生产专题会议纪要</h1>
                  <div class="info">发布时间：2031-03-04</div>
                  <div id="zoom">
                    <p>　　3月2日，县长何晚舟主持召开专题会议，研究安全生产工作。</p>
                    <ol><li>县应急局牵头，3月底前完成矿山排查。</li><li>县住建局负责燃气管道整治，6月底前完成。</li></ol>
                    <p style="display: none">旧稿中的一句话。</p>
                    <p>会议强调，对工作不力的，依规依纪追究责任。</p>
                  </div></div>
                  <div class="right"><h2>相关</h2><ul><li><a href="1">全县教育工作会议召开</a></li>
                  <li><a href="2">全县农业工作会议召开</a></li><li><a href="3">全县旅游工作会议召开</a></li></ul></div></div>
                <div class="bottom"><p>版权所有：青梧县人民政府</p><p>网站标识码 0000000000</p></div>
                <script>document.write('脚本');</script></body></html>
                """;
        return Sample.of(
                        "portal.html",
                        html.getBytes(StandardCharsets.UTF_8),
                        "青梧县安全生产专题会议纪要",
                        "3月2日，县长何晚舟主持召开专题会议，研究安全生产工作。",
                        "1.县应急局牵头，3月底前完成矿山排查。",
                        "2.县住建局负责燃气管道整治，6月底前完成。",
                        "会议强调，对工作不力的，依规依纪追究责任。")
                .showing(Feature.NUMBERING, Feature.HIDDEN_TEXT)
                .noticing(NoticeKind.HIDDEN_TEXT)
                .leavingOut("政务公开", "当前位置", "教育工作", "版权所有", "脚本", "旧稿");
    }

    /** A portal of long ago: GBK, everything in tables, the article in one of their cells, parted by breaks. */
    static Sample oldPortal() {
        String html =
                """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">
                <title>关于城区供水问题的会议纪要_鹿鸣市水务网</title></head><body>
                <table width=980 border=0><tr><td colspan=2><a href=1>首页</a> <a href=2>新闻</a> <a href=3>公告</a></td></tr>
                <tr><td width=200><table><tr><td><a href=4>通知一</a></td></tr><tr><td><a href=5>通知二</a></td></tr>
                <tr><td><a href=6>通知三</a></td></tr></table></td>
                <td><table><tr><td align=center><font size=5>关于城区供水问题的会议纪要</font></td></tr>
                <tr><td>会议由副市长柳如川主持，市水务局、市财政局负责同志参加。<br>
                &nbsp;&nbsp;&nbsp;&nbsp;一、同意新建北郊水厂，由市水务局负责，年底前开工。<br><br>
                二、资金由市财政局统筹，请于5月10日前拨付到位。</td></tr></table></td></tr>
                <tr><td colspan=2>鹿鸣市水务局 版权所有 某ICP备00000000号</td></tr></table></body></html>
                """;
        return Sample.of(
                        "old.htm",
                        html.getBytes(Charset.forName("GB18030")),
                        "关于城区供水问题的会议纪要",
                        "会议由副市长柳如川主持，市水务局、市财政局负责同志参加。",
                        "一、同意新建北郊水厂，由市水务局负责，年底前开工。",
                        "二、资金由市财政局统筹，请于5月10日前拨付到位。")
                .leavingOut("通知一", "ICP");
    }

    /** Minutes as a form: a table with merged cells and nothing else. */
    static Sample form() {
        String html =
                """
                <html><head><title>会议记录</title></head><body>
                <table border="1"><tr><td colspan="4">北桥村村民代表会议记录</td></tr>
                <tr><td>时间</td><td>2031年7月1日</td><td>地点</td><td>村部</td></tr>
                <tr><td rowspan="2">决定</td><td colspan="3">村委会负责修渠，8月底前完成。</td></tr>
                <tr><td colspan="3">记录人：<u> 阮青 </u></td></tr></table></body></html>
                """;
        return Sample.of(
                        "form.html",
                        html.getBytes(StandardCharsets.UTF_8),
                        "北桥村村民代表会议记录\n时间\t2031年7月1日\t地点\t村部\n决定\t村委会负责修渠，8月底前完成。\n记录人： 阮青")
                .showing(Feature.MERGED_CELLS);
    }

    /** What a word processor saves as HTML: conditional comments, elements of its own, no page around the text. */
    static Sample savedByWord() {
        String html =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <!--[if gte mso 9]><xml><o:Author>某人</o:Author></xml><![endif]--></head><body lang=ZH-CN>
                <div class=WordSection1><p class=MsoNormal align=center><b>党组会议
                纪要<o:p></o:p></b></p>
                <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>（一）</span><![endif]>办公室每月5日前
                报送进展。</p><p class=MsoNormal><span style='mso-hide:all'>暗语</span>散会。</p></div></body></html>
                """;
        return Sample.of("word.htm", html.getBytes(StandardCharsets.UTF_16), "党组会议纪要", "（一）办公室每月5日前报送进展。", "散会。")
                .showing(Feature.HIDDEN_TEXT)
                .noticing(NoticeKind.HIDDEN_TEXT)
                .leavingOut("某人", "暗语");
    }
}
