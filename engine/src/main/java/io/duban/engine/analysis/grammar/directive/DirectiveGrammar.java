package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.Directive;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.unit.Answerable;
import io.duban.engine.analysis.grammar.unit.Demands;
import io.duban.engine.analysis.grammar.unit.LabelledScope;
import io.duban.engine.analysis.grammar.unit.UnitGrammar;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;
import java.util.Optional;

/**
 * 部署语句: tells sentences that order something from those that narrate, praise, explain, quote or wish.
 *
 * <p>A sentence is a directive if one of its clauses is an order (see {@link Orders}), if it assigns work by naming who
 * does it and by when or in what role (县财政局6月底前拨付, 县水务局牵头), or if it threatens officials with a sanction.
 */
public final class DirectiveGrammar {
    private static final PhraseSet PLEDGES = PhraseSet.table("words/pledge.txt");
    /** Confidence of a sentence that could as well tell of something. */
    public static final double TENTATIVE = 0.4;

    private static final double SHARED = 0.6;
    private static final int SEVERAL = 3;
    /** How things are now, unless a modal says how they are to be. */
    private static final PhraseSet NOW = PhraseSet.of("目前", "当前", "截至目前", "到目前为止");

    /** 会议内容：…要…: the label of what was said, which may be an order. */
    private static final PhraseSet CONTENT = PhraseSet.of("会议内容", "会议记录：", "会议记录:", "会议要求", "主要内容");

    /** What a point of a list tells and does not order. */
    private static final PhraseSet LACKS = PhraseSet.of("不具备", "尚未", "尚有", "尚不", "仍未", "还未", "还没", "没有完成", "未能", "没能");

    /** 会议的目的是，…，坚决遏制…: what a meeting is for, in whatever words. */
    private static final PhraseSet AIMS = PhraseSet.of("目的是", "目的就是", "任务是", "任务就是");

    private static final PhraseSet ASSIGNMENTS =
            PhraseSet.of("牵头", "负责", "配合", "协助", "参与", "协办", "参加", "抓总", "总责", "主办", "任组长", "会同", "不得", "一律");
    /**
     * 判定.
     *
     * @param kind what is ordered
     * @param confidence from 0 to 1
     */
    public record Judgement(Directive.Kind kind, double confidence) {}

    /** What a sentence orders, if it does. */
    public Optional<Judgement> judge(Sentence sentence, List<Clause> clauses, Clues clues) {
        if (clauses.isEmpty()
                || question(sentence)
                || noise(sentence)
                || label(sentence, clauses)
                || Imprint.is(sentence)
                || appeal(clauses)) {
            return Optional.empty();
        }
        if (Slogans.only(sentence, clauses, clues)
                || pledge(sentence, clauses, clues)
                || Floor.agenda(sentence, clauses)
                || (Floor.opensItem(sentence) && clues.deadlines().isEmpty())) {
            return Optional.empty();
        }
        if (DirectiveClass.approves(clauses)) {
            return Optional.of(new Judgement(Directive.Kind.APPROVAL, 0.9));
        }
        boolean announces = LeadIns.announces(sentence) || (LeadIns.opens(sentence) && !clues.acting());
        if (announces && clues.deadlines().isEmpty()) {
            return Optional.empty();
        }
        boolean reached = Figures.reached(sentence);
        boolean told = reached || Proceedings.told(sentence) || Proceedings.ledTo(sentence, clauses, clues);
        // 五是打击到位。凡…的，…: a head that names what strikes outsiders.
        boolean head = LeadIns.brief(sentence, clauses)
                && clues.sanctions().stream().noneMatch(AccountabilityClause::official);
        if ((!told && !head && onlySanctions(sentence, clauses, clues)) || Answerable.only(clauses)) {
            // 县供销社加强监管，对售假的依法查处; 限5日内补齐，逾期罚款: something else is to be done besides.
            boolean acting =
                    uncovered(clauses, clues).stream().anyMatch(clause -> clues.actIn(clause) || clues.boundIn(clause));
            return Optional.of(new Judgement(acting ? Directive.Kind.TASK : Directive.Kind.INFORMATION, 0.7));
        }
        boolean aim = told
                && AIMS.startBefore(
                                sentence.passage().text(),
                                clauses.get(0).start(),
                                clauses.get(0).end())
                        >= 0;
        boolean ordered = clauses.stream().anyMatch(Modals::order)
                || ((Demands.in(clauses) || LeadIns.demandsPoints(clauses)) && !reached);
        double order = aim || (told && !ordered) ? 0 : clues.order();
        if (order > 0 && !(LeadIns.brief(sentence, clauses) && !clues.bearing())) {
            boolean doubtful = !clues.bearing() && Doubts.about(sentence, clauses, order);
            return Optional.of(new Judgement(DirectiveClass.of(clauses), doubtful ? TENTATIVE : order));
        }
        double assigned = told ? 0 : assigned(sentence, clauses, clues);
        if (assigned > 0) {
            return Optional.of(new Judgement(Directive.Kind.TASK, assigned));
        }
        // 完不成的，年底一票否决: the day of a threat makes no task of it.
        if (!told && clues.sanctions().stream().anyMatch(AccountabilityClause::official)) {
            return Optional.of(new Judgement(Directive.Kind.INFORMATION, 0.7));
        }
        if (told || !acts(sentence, clauses, clues)) {
            return Optional.empty();
        }
        return Optional.of(
                new Judgement(Directive.Kind.TASK, LeadIns.shares(sentence) || ensures(clauses) ? SHARED : TENTATIVE));
    }

    /** 县农业农村局组织农技人员下村: somebody definite does something that is not told of the past. */
    private static boolean acts(Sentence sentence, List<Clause> clauses, Clues clues) {
        boolean fact = clues.units().isEmpty()
                || sentence.hits().any(WordClass.COURTESY, sentence.start(), sentence.end())
                || story(clauses, clues)
                || Reporting.reported(clauses)
                || Figures.orFacts(sentence)
                || Figures.approximate(sentence)
                || clauses.stream().anyMatch(clause -> narrates(clause) || Reporting.quotesUpperLevel(clause));
        return !fact
                && clues.units().stream()
                        .anyMatch(unit ->
                                unit.kind() != ResponsibleUnit.Kind.GENERIC && unit.confidence() == UnitGrammar.DOING);
    }

    /** 全体闸工坚守岗位，勤看水位，确保安全: several things to be done, and what for. */
    private static boolean ensures(List<Clause> clauses) {
        Clause last = clauses.get(clauses.size() - 1);
        return clauses.size() >= SEVERAL && (last.startsWith("确保") || last.startsWith("保证"));
    }

    /** 对逾期未完成的，予以通报: a threat is no task, whoever carries it out. */
    private static boolean onlySanctions(Sentence sentence, List<Clause> clauses, Clues clues) {
        if (clues.sanctions().isEmpty()) {
            return false;
        }
        List<Clause> others = uncovered(clauses, clues);
        boolean bound = clues.bound() && clues.sanctions().stream().anyMatch(AccountabilityClause::official);
        return Orders.confidence(sentence, others) <= 0 && !bound;
    }

    private static List<Clause> uncovered(List<Clause> clauses, Clues clues) {
        return clauses.stream()
                .filter(clause -> clues.sanctions().stream()
                        .noneMatch(sanction -> sanction.location().encloses(clause.location())))
                .toList();
    }

    /** 县水务局牵头；区信访局明天把清单发到各单位；4月24日前拨付到位. */
    private static double assigned(Sentence sentence, List<Clause> clauses, Clues clues) {
        boolean quoted = Reporting.reported(clauses) || clauses.stream().anyMatch(Reporting::quotesUpperLevel);
        boolean counted = Figures.forecast(sentence) || (!clues.bound() && Figures.approximate(sentence));
        if (story(clauses, clues) || quoted || counted) {
            return 0;
        }
        boolean acting = clauses.stream().anyMatch(clause -> clues.actIn(clause) && !narrates(clause));
        // 县住建局作为牵头单位，解读了方案: what somebody is, before what he did.
        acting &= clauses.stream().noneMatch(DirectiveGrammar::narrates)
                || !sentence.text().contains("作为");
        boolean now = NOW.endAt(sentence.passage().text(), sentence.labelEnd()) >= 0;
        if (acting && !now && (clues.role() || clues.bound())) {
            return 0.8;
        }
        if (now || Figures.in(sentence)) {
            return 0;
        }
        if (Spoken.asks(clauses, clues.units())) {
            return 0.6;
        }
        boolean point = sentence.labelEnd() > sentence.start();
        boolean lacks = LACKS.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0;
        if (acting
                && ((point && !lacks)
                        || negotiated(clauses)
                        || !clues.deadlines().isEmpty())) {
            return 0.6;
        }
        boolean work = clauses.stream().anyMatch(clause -> clause.has(WordClass.VERB) && !narrates(clause));
        // 有关部门尽快拿出办法, 大家负责维护秩序: nobody definite, who is urged or charged all the same.
        boolean charged = !clues.units().isEmpty() && (!clues.deadlines().isEmpty() || negotiated(clauses));
        return (clues.bound() || charged) && work && clauses.stream().noneMatch(DirectiveGrammar::narrates) ? 0.5 : 0;
    }

    /** Whether somebody definite is named in the clause. */
    private static boolean narrates(Clause clause) {
        return clause.narrates() || clause.done();
    }

    private static boolean negotiated(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> charges(clause) || clause.contains("不得") || clause.contains("一律"));
    }

    /** 负责, but not 负责人 and 负责同志. */
    private static boolean charges(Clause clause) {
        int at = clause.find("负责", clause.start());
        return at >= 0
                && (at + 2 >= clause.end() || "人同".indexOf(clause.passageText().charAt(at + 2)) < 0);
    }

    /** Whether the clause has a word by which work is assigned to somebody. */
    public static boolean assigns(Clause clause) {
        return ASSIGNMENTS.first(clause.passageText(), clause.start(), clause.end()) >= 0;
    }

    /** 关闭了…，取缔了…: one thing done after another. */
    private static boolean story(List<Clause> clauses, Clues clues) {
        return !clues.bound()
                && clauses.stream().filter(clause -> clause.done()).count() > 1;
    }

    private static boolean question(Sentence sentence) {
        char last = sentence.passage().text().charAt(sentence.end() - 1);
        return last == '？' || last == '?';
    }

    private static boolean noise(Sentence sentence) {
        return sentence.hits().any(WordClass.SITE_NOISE, sentence.start(), sentence.end());
    }

    /** 时间：, 责任单位：: a labelled value tells of something and orders nothing by itself. */
    private static boolean label(Sentence sentence, List<Clause> clauses) {
        String text = sentence.passage().text();
        boolean content = CONTENT.endAt(text, sentence.labelEnd()) > 0
                && (clauses.stream().anyMatch(Modals::order) || Demands.in(clauses));
        // 下次会议时间：周三，请各部门备好材料: what is asked behind the value.
        boolean asked = clauses.stream().skip(1).anyMatch(clause -> clause.startsWith("请") && Entrusting.in(clause));
        return LabelledScope.labelled(sentence)
                || (!content && !asked && MeetingLabels.labelled(text.substring(sentence.labelEnd(), sentence.end())));
    }

    /** 同志们，让我们…！ */
    private static boolean appeal(List<Clause> clauses) {
        return clauses.stream().anyMatch(clause -> clause.startsWith("让我们"));
    }

    /** 我镇将立即…，由我本人牵头…: what the speaker promises for himself, with no order to others beside it. */
    private static boolean pledge(Sentence sentence, List<Clause> clauses, Clues clues) {
        return clues.sanctions().isEmpty()
                && PLEDGES.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0
                && clauses.stream().noneMatch(Modals::order);
    }
}
