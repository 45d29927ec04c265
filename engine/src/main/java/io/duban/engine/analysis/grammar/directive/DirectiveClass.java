package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.Directive;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import java.util.regex.Pattern;

/** 部署类别: what a directive is about: work to be done, something approved, something to be learned. */
public final class DirectiveClass {
    private static final PhraseSet APPROVALS = PhraseSet.table("words/approval.txt");
    /** 会议通过座谈，…: by what a meeting came to something, and not what it let pass. */
    private static final PhraseSet MEANS = PhraseSet.of(
            "座谈", "学习", "集中学习", "讨论", "观看", "听取", "视频", "现场", "线上", "线下", "案例", "交流", "分析", "总结", "微信", "网络", "电话",
            "实地");

    private static final PhraseSet EFFECT =
            PhraseSet.of("起施行", "起执行", "起试行", "起实行", "起实施", "起生效", "起试运行", "起正式执行", "起正式施行", "起正式实施");

    private static final PhraseSet STUDY = PhraseSet.of(
            "学习", "传达", "领会", "领悟", "认识", "提高政治站位", "提高认识", "统一思想", "增强", "深刻领会", "树立", "牢记", "铭记", "吸取", "汲取");

    private static final Pattern POLLED = Pattern.compile(".*同意(率|\\d+[票人户名%家位个成]).*");

    /** What stands before a colon when the meeting and not somebody at its table speaks. */
    private static final PhraseSet RESULTS = PhraseSet.of("会", "决", "意见", "结论", "结果", "审批", "批示");

    private static final PhraseSet OPINIONS = PhraseSet.of("说的", "讲的", "看法", "观点");

    private DirectiveClass() {}

    /** 会议同意…, 原则通过…: whether a clause decides something that is put before the meeting. */
    static boolean approves(List<Clause> clauses) {
        for (Clause clause : clauses) {
            int after = clause.content();
            String text = clause.passageText();
            int approved = Math.max(APPROVALS.endAt(text, clause.start()), APPROVALS.endAt(text, after));
            // 同意的举手, 同意转正的请举手: how those vote who are for it.
            boolean vote = text.startsWith("的", approved) || clause.endsWith("举手");
            if (approved > 0 && !vote && MEANS.endAt(text, approved, clause.end()) < 0) {
                return (!clause.done() || takesEffect(clauses))
                        && !POLLED.matcher(clause.text()).matches()
                        && !agrees(clauses, clause);
            }
        }
        return false;
    }

    /** 会议通过了《…办法》，自4月1日起施行: told as a fact, and yet a decision for what is to come. */
    public static boolean takesEffect(List<Clause> clauses) {
        Clause last = clauses.get(clauses.size() - 1);
        return last.startsWith("自") && EFFECT.startBefore(last.passageText(), last.start(), last.end()) > 0;
    }

    /** 同意。, 李某：同意。 and 同意老张说的: what somebody says at the table decides nothing. */
    private static boolean agrees(List<Clause> clauses, Clause clause) {
        Clause speaker = clauses.get(0);
        boolean turn = speaker.endsInColon() && clause.start() > speaker.start() && !RESULTS.within(speaker.text());
        boolean alone = clause.length() == 2
                && clause.end() == clauses.get(clauses.size() - 1).end();
        boolean seconds = OPINIONS.startBefore(clause.passageText(), clause.start(), clause.end()) >= 0;
        boolean whole = alone && clause.start() == speaker.start();
        return seconds || whole || (turn && (alone || clause.endsWith("意见")));
    }

    /** Study where every verb that follows a modal or begins a clause is one of learning and attitude. */
    static Directive.Kind of(List<Clause> clauses) {
        boolean study = false;
        for (Clause clause : clauses) {
            int verb = Predicate.start(clause);
            if (verb < 0) {
                continue;
            }
            if (STUDY.endAt(clause.passageText(), verb) < 0) {
                return Directive.Kind.TASK;
            }
            study = true;
        }
        return study ? Directive.Kind.STUDY : Directive.Kind.TASK;
    }
}
