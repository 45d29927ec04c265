package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.regex.Pattern;

/** 会议召开: tells the sentence with which a report begins, that a meeting was held, from an order to hold one. */
public final class Convening {
    private static final int LONGEST_OPENING = 60;

    private static final Pattern DATED = Pattern.compile(
            "([^，。：:]{0,12}[讯电]\\s?([（(][^）)]{1,40}[）)])?\\s?|[^，。：:]{2,40}报道[：:]\\s?)?((\\d{4}年)?\\d{1,2}月\\d{1,2}日|\\d{3,4}日|近日|日前|近期|昨日|昨天|今天|当天|当日)(上午|下午|晚上?|中午|早上)?[，,]?[^前内，,]{2,24}");

    /** 为…，进一步推进…，7月18日上午，某区: an aim before the day, right before what was held. */
    private static final Pattern DAY_BEFORE =
            Pattern.compile("\\d{1,2}月\\d{1,2}日(上午|下午|晚上?|中午|早上)?[，,]?[^前内，,。]{2,24}$");

    /** 为做好…，某社区于2021年1月11日: the day of what was held, wherever the sentence stands. */
    private static final Pattern HELD_ON =
            Pattern.compile("[^定将拟须应要请]于(\\d{4}年)?\\d{1,2}月\\d{1,2}日(上午|下午|晚上?|中午|早上)?[^前内，,。]{0,16}$");

    private static final int LONGEST_AIM = 120;

    private static final PhraseSet CONVENED = PhraseSet.of("召开", "举行", "举办", "组织开展");

    /** 青石镇组织: who holds it, and neither when nor how often. */
    private static final Pattern PLAIN = Pattern.compile("[^每拟将须应前内定及适时，,各]{2,16}");

    /** 州里护林会后，闸站立即召开…, 会议结束后，我站第一时间召开…: what was done about a meeting, and not about this one. */
    private static final Pattern AFTER_ANOTHER = Pattern.compile(
            "((?!本次|这次|此次)[^，,。：各每]{2,16}会议?(结束)?后[，,]?[^，,。：各每拟将须应]{1,12}|会议?(结束)?后[，,]?我[^，,。：各每]{1,10})(第一时间|立即|迅速|随即|及时|当即|马上)(组织)?$");

    private static final PhraseSet MEETINGS = PhraseSet.of(
            "会议", "推进会", "培训会", "动员会", "部署会", "调度会", "工作会", "专题会", "座谈会", "现场会", "例会", "扩大会", "紧急会", "总结会", "交办会",
            "约谈会");

    private Convening() {}

    /** 3月4日，我镇组织召开清沟现场会，部署…: how a report of a meeting begins. */
    public static boolean tells(Sentence sentence) {
        String text = sentence.passage().text();
        int words = sentence.wordsEnd();
        int begin = sentence.labelEnd();
        boolean opens = sentence.start() == 0;
        int reach = opens ? LONGEST_AIM : LONGEST_OPENING;
        int held = CONVENED.first(text, begin, Math.min(words, begin + reach));
        if (held <= 0 || sentence.hits().any(WordClass.MODAL, begin, words)) {
            return false;
        }
        String before = text.substring(begin, held);
        return DATED.matcher(before).lookingAt()
                || HELD_ON.matcher(before).find()
                || (begin == sentence.start() && AFTER_ANOTHER.matcher(before).matches())
                || (opens && DAY_BEFORE.matcher(before).find())
                || (opens
                        && MEETINGS.startBefore(text, held, words) > 0
                        && PLAIN.matcher(text.substring(0, held)).matches());
    }
}
