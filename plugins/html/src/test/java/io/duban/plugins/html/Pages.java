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

    /** What such a page looks like at its worst: nothing says where the article is, and everything is around it. */
    static Sample noisyPortal() {
        String html =
                """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="GBK"><title>栖霞坪区第12次区长办公会议纪要_区政府文件_栖霞坪区人民政府门户网站</title>
                <meta name="SiteName" content="栖霞坪区人民政府"><meta name="ArticleTitle" content="栖霞坪区第12次区长办公会议纪要">
                <meta name="PubDate" content="2031-05-20"></head>
                <body>
                <div class="top"><div class="w1200"><span>今天是2031年5月21日 星期三</span><a href="#">长者助手</a>\
                <a href="#">无障碍阅读</a><a href="#">繁體版</a><a href="#">登录</a></div></div>
                <div class="logo"><img src="logo.png"><form><input placeholder="请输入关键字"><button>搜索</button></form>\
                <p>热搜词：<a>公积金</a><a>医保</a></p></div>
                <ul class="daohang"><li><a href="/">网站首页</a></li><li><a href="/zw">政务公开</a></li><li>\
                <a href="/fw">政务服务</a></li><li><a href="/hd">互动交流</a></li></ul>
                <div class="dqwz">您当前的位置：<a href="/">首页</a> &gt; <a href="/a">政务公开</a> &gt; <a href="/b">政策文件\
                </a> &gt; 正文</div>
                <div class="content">
                <table class="suoyin" width="100%" border="1"><tr><td>索 引 号</td><td>00000000/2031-00012</td><td>主题分类\
                </td><td>综合政务</td></tr>
                <tr><td>发布机构</td><td>区政府办公室</td><td>成文日期</td><td>2031-05-19</td></tr><tr><td>标　　题</td>\
                <td colspan="3">栖霞坪区第12次区长办公会议纪要</td></tr><tr><td>有效性</td><td colspan="3">有效</td></tr></table>
                <div class="title">栖霞坪区第12次区长办公会议纪要</div>
                <div class="xinxi"><span>发布日期：2031-05-20 09:12</span> <span>来源：区政府办公室</span> <span>浏览次数：\
                <script>document.write(3)</script></span> <span>字体：[ <a href="javascript:doZoom(18)">大</a> \
                <a href="javascript:doZoom(16)">中</a> <a href="javascript:doZoom(14)">小</a> ]</span> <span>分享：\
                <a href="#"></a><a href="#"></a></span></div>
                <div class="nr_txt"><style>.nr_txt P{margin:0}</style>
                <div align="justify"><p style="text-indent:2em">5月18日，区长温亦舟主持召开第12次区长办公会议，研究老旧小区改造、校园周边环境整治等工作。现纪要如下：\
                </p>
                <p style="text-indent:2em"><strong>一、关于老旧小区改造</strong></p>
                <p style="text-indent:2em">会议要求，区住建局要会同各街道办事处于6月20日前完成改造小区摸底，逐一建立台账；区财政局负责资金保障。</p>
                <p style="text-indent:2em"><strong>二、关于校园周边环境整治</strong></p>
                <p style="text-indent:2em">会议明确，由区城管局牵头，区市场监管局、区教育局配合，9月1日前完成整治任务。</p>
                <p align="center"><img src="pic.jpg"></p>
                <table border="1" cellspacing="0"><tr><td>序号</td><td>任务</td><td>责任单位</td></tr><tr><td>1</td><td>摸底建账\
                </td><td>区住建局</td></tr></table>
                <p style="text-indent:2em">对落实不力的，严肃追责问责。</p>
                <p style="text-align:right">栖霞坪区人民政府办公室</p><p style="text-align:right">2031年5月19日</p></div></div>
                <div class="fj">附件：<a href="1.doc">任务分工表.doc</a></div>
                <div class="ewm"><img src="e.png"><p>扫一扫在手机打开当前页</p></div>
                <div class="page"><a href="1">上一篇：区长办公会议纪要（第11次）</a><br><a href="2">下一篇：没有了</a></div>
                <div class="gn"><a href="javascript:window.print()">【打印本页】</a>\
                <a href="javascript:window.close()">【关闭窗口】</a></div>
                <div class="xgxx"><h3>相关信息</h3><ul><li><a href="3">栖霞坪区第11次区长办公会议纪要</a><span>2031-05-06</span></li>\
                <li><a href="4">关于印发2031年工作要点的通知</a><span>2031-04-06</span></li></ul></div>
                </div>
                <div class="rightfix"><p>智能问答</p><p>返回顶部</p></div>
                <div class="foot1"><p>主办单位：栖霞坪区人民政府办公室　承办单位：区大数据中心</p><p>联系电话：0000-0000000　技术支持：某某科技有限公司</p>\
                <p>网站标识码：0000000000　某ICP备00000000号</p></div>
                </body></html>
                """;
        return Sample.of(
                        "noisy.html",
                        html.getBytes(Charset.forName("GB18030")),
                        "栖霞坪区第12次区长办公会议纪要",
                        "5月18日，区长温亦舟主持召开第12次区长办公会议，研究老旧小区改造、校园周边环境整治等工作。现纪要如下：",
                        "一、关于老旧小区改造",
                        "会议要求，区住建局要会同各街道办事处于6月20日前完成改造小区摸底，逐一建立台账；区财政局负责资金保障。",
                        "二、关于校园周边环境整治",
                        "会议明确，由区城管局牵头，区市场监管局、区教育局配合，9月1日前完成整治任务。",
                        "序号\t任务\t责任单位\n1\t摸底建账\t区住建局",
                        "对落实不力的，严肃追责问责。",
                        "栖霞坪区人民政府办公室",
                        "2031年5月19日")
                .leavingOut("索 引 号", "热搜", "扫一扫", "第11次", "工作要点", "打印", "主办单位", "浏览次数");
    }

    /** What Word writes so that it can open the page again: labels of lists, comments, notes, tracked changes. */
    static Sample roundTripByWord() {
        String html =
                """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><meta http-equiv=Content-Type content="text/html; charset=gb2312">\
                <meta name=ProgId content=Word.Document><title>会议纪要</title>
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->\
                <style><!-- p.MsoNormal {margin:0cm;} --></style></head>
                <body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1 style='layout-grid:15.6pt'>
                <p class=MsoTitle align=center><b><span style='font-size:22.0pt'>白鹭镇党委会议纪要<span lang=EN-US><o:p>\
                </o:p></span></span></b></p>
                <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
                <p class=MsoNormal style='margin-left:36.0pt;text-indent:-36.0pt;mso-list:l0 level1 lfo1'>\
                <![if !supportLists]><span lang=EN-US style='mso-fareast-font-family:宋体'>\
                <span style='mso-list:Ignore'>一、<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>\
                </span></span><![endif]>镇农业农村办负责\
                <a style='mso-comment-reference:A_1;mso-comment-date:20310506T1000'>春耕备耕</a>\
                <span class=MsoCommentReference><span lang=EN-US><![if !supportAnnotations]>\
                <a class=msocomanchor id="_anchor_1" href="#_msocom_1">[A1]</a><![endif]>\
                <span style='mso-special-character:comment'>&nbsp;</span></span></span>，\
                <ins cite="mailto:a" datetime="2031-05-06T10:00"><span lang=EN-US>4</span>月底前</ins>\
                <del cite="mailto:a">尽快</del>完成\
                <a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title="">\
                <span class=MsoFootnoteReference><span lang=EN-US style='mso-special-character:footnote'>\
                <![if !supportFootnotes]>[1]<![endif]></span></span></a>。</p>
                <table class=MsoTableGrid border=1 cellspacing=0><tr><td width=100><p class=MsoNormal>事项</p></td><td>\
                <p class=MsoNormal>责任单位</p></td></tr><tr><td><p class=MsoNormal>修渠</p></td><td>\
                <p class=MsoNormal>镇水利站</p></td></tr></table>
                </div>
                <div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\
                <hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1>\
                <p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title="">\
                <span class=MsoFootnoteReference>[1]</span></a>不含果园。</p></div></div>
                <div style='mso-element:comment-list'><![if !supportAnnotations]>\
                <hr class=msocomoff align=left size=1 width="33%"><![endif]><div style='mso-element:comment'>\
                <![if !supportAnnotations]><div id="_com_1" class=msocomtxt><![endif]>\
                <p class=MsoCommentText>[A1]请核实时间</p></div></div></div>
                </body></html>
                """;
        return Sample.of(
                        "round-trip.htm",
                        html.getBytes(Charset.forName("GB18030")),
                        "白鹭镇党委会议纪要",
                        "一、镇农业农村办负责春耕备耕，4月底前完成。",
                        "事项\t责任单位\n修渠\t镇水利站",
                        "不含果园。")
                .showing(Feature.NUMBERING, Feature.COMMENTS, Feature.TRACKED_CHANGES)
                .noticing(NoticeKind.COMMENTS, NoticeKind.TRACKED_CHANGES)
                .leavingOut("请核实", "A1", "尽快");
    }
}
