package io.duban.api.record;

import io.duban.api.document.Location;

/**
 * 表决: a sentence that tells how a vote came out. A number is 0 where it is not told.
 *
 * @param text the sentence
 * @param method how it was held
 * @param voters how many took part or how many ballots there were, where that is told
 * @param favour 赞成
 * @param against 反对
 * @param abstained 弃权
 * @param invalid 无效票
 * @param unanimous whether it says that all agreed
 * @param passed whether it says that the matter was carried
 * @param written whether it counts written opinions of those who were away
 * @param comparable whether the votes should be as many as those who came: nobody is told to have stood aside, left or
 *     voted for another
 * @param reasoned whether something is told of what those who did not agree said
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Vote(
        String text,
        Method method,
        int voters,
        int favour,
        int against,
        int abstained,
        int invalid,
        boolean unanimous,
        boolean passed,
        boolean written,
        boolean comparable,
        boolean reasoned,
        Location location,
        double confidence)
        implements Located {

    /** 计票总数: all votes, 0 where no number is told. */
    public int total() {
        return favour + against + abstained + invalid;
    }

    /** 表决方式. */
    public enum Method {
        /** 举手. */
        SHOW_OF_HANDS,
        /** 投票、票决. */
        BALLOT,
        /** 口头. */
        ORAL,
        /** Not told. */
        UNKNOWN
    }
}
