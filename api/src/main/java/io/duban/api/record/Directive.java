package io.duban.api.record;

import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * 部署事项: a sentence or table row that orders an action, a behaviour or an outcome.
 *
 * @param text one sentence up to and with its closing mark, or a table row's task cell
 * @param kind what is ordered
 * @param heading index of the {@link OutlineItem} it stands under, 0 for none
 * @param units who must act, inherited ones last
 * @param deadlines by when or how often, inherited ones last
 * @param traits what is remarkable about the words themselves
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record Directive(
        String text,
        Kind kind,
        int heading,
        List<ResponsibleUnit> units,
        List<Deadline> deadlines,
        Set<Trait> traits,
        Location location,
        double confidence)
        implements Located {

    public Directive {
        units = List.copyOf(units);
        deadlines = List.copyOf(deadlines);
        traits = Set.copyOf(traits);
    }

    /** A directive whose words have nothing remarkable. */
    public Directive(
            String text,
            Kind kind,
            int heading,
            List<ResponsibleUnit> units,
            List<Deadline> deadlines,
            Location location,
            double confidence) {
        this(text, kind, heading, units, deadlines, Set.of(), location, confidence);
    }

    /** The same directive with other units. */
    public Directive withUnits(List<ResponsibleUnit> others) {
        return new Directive(text, kind, heading, others, deadlines, traits, location, confidence);
    }

    /** 任务: whether unit and deadline are called for; approvals, study items and information need neither. */
    public boolean task() {
        return kind == Kind.TASK;
    }

    /** The same directive with other deadlines. */
    public Directive withDeadlines(List<Deadline> others) {
        return new Directive(text, kind, heading, units, others, traits, location, confidence);
    }

    /** The same directive as one of another kind. */
    public Directive withKind(Kind other) {
        return new Directive(text, other, heading, units, deadlines, traits, location, confidence);
    }

    /** The same directive with other traits. */
    public Directive withTraits(Set<Trait> others) {
        return new Directive(text, kind, heading, units, deadlines, others, location, confidence);
    }

    /** 长期任务: whether it goes on without an end. */
    public boolean openEnded() {
        return traits.contains(Trait.OPEN_ENDED);
    }

    /** 周期任务: whether it recurs and nobody says how often. */
    public boolean irregular() {
        return traits.contains(Trait.IRREGULAR);
    }

    /** 空泛任务: whether its only result is that something gets better. */
    public boolean vagueResult() {
        return traits.contains(Trait.VAGUE_RESULT);
    }

    /** 只有题目: whether it names a matter and no action. */
    public boolean matterOnly() {
        return traits.contains(Trait.MATTER_ONLY);
    }

    /** 同上: whether a cell of its row refers to the row above. */
    public boolean referring() {
        return traits.contains(Trait.REFERRING);
    }

    /** 具体责任单位: units that can be held to it: named ones, definite groups and persons. */
    public List<ResponsibleUnit> concreteUnits() {
        return pick(units, u -> u.kind() != ResponsibleUnit.Kind.GENERIC);
    }

    /** 泛指主体: units that are everybody and nobody. */
    public List<ResponsibleUnit> genericUnits() {
        return pick(units, u -> u.kind() == ResponsibleUnit.Kind.GENERIC);
    }

    /** 牵头单位. */
    public List<ResponsibleUnit> leads() {
        return pick(units, u -> u.role() == ResponsibleUnit.Role.LEAD);
    }

    /** 配合单位. */
    public List<ResponsibleUnit> supports() {
        return pick(units, u -> u.role() == ResponsibleUnit.Role.SUPPORT);
    }

    /** 明确时限: deadlines that bind: absolute, relative and recurring ones. */
    public List<Deadline> firmDeadlines() {
        return pick(deadlines, d -> d.type().firm());
    }

    /** 模糊时限: words of urgency in place of a deadline. */
    public List<Deadline> vagueDeadlines() {
        return pick(deadlines, d -> d.type() == Deadline.Type.VAGUE);
    }

    /** 另处时限: deadlines of a known day that stand outside its own words, as that of a table row does. */
    public List<Deadline> distantDeadlines() {
        return pick(
                deadlines,
                d -> d.type() == Deadline.Type.ABSOLUTE
                        && d.due() != null
                        && (d.location().start() >= location.end()
                                || d.location().end() <= location.start()));
    }

    /** 催办词: its last word of urgency where it has no deadline of another type, else null. */
    public @Nullable String urgency() {
        List<Deadline> vague = vagueDeadlines();
        return vague.isEmpty() || vague.size() < deadlines.size()
                ? null
                : vague.get(vague.size() - 1).text();
    }

    /** 落实到人: whether a person is among its units. */
    public boolean personal() {
        return !pick(units, u -> u.kind() == ResponsibleUnit.Kind.PERSON).isEmpty();
    }

    /** 无人牵头: whether several units are responsible, at least one of them by its own name, and none leads. */
    public boolean leaderless() {
        List<ResponsibleUnit> definite = pick(
                units,
                u -> u.role() == ResponsibleUnit.Role.RESPONSIBLE
                        && (u.kind() == ResponsibleUnit.Kind.NAMED || u.kind() == ResponsibleUnit.Kind.GROUP));
        return definite.size() > 1
                && leads().isEmpty()
                && definite.stream().anyMatch(u -> u.kind() == ResponsibleUnit.Kind.NAMED)
                && definite.stream().map(ResponsibleUnit::name).distinct().count() > 1;
    }

    // Rules ask for these of every directive, mostly in vain: a stream would cost more than the answer.
    private static <T> List<T> pick(List<T> all, Predicate<T> wanted) {
        List<T> picked = List.of();
        for (int i = 0; i < all.size(); i++) {
            if (wanted.test(all.get(i))) {
                picked = picked.isEmpty() ? new ArrayList<>(all.size() - i) : picked;
                picked.add(all.get(i));
            }
        }
        return picked.size() == all.size() ? all : Collections.unmodifiableList(picked);
    }

    /** 语句特征. */
    public enum Trait {
        /** 长期坚持, 常态化: without an end. */
        OPEN_ENDED,
        /** 定期: again and again, but not how often. */
        IRREGULAR,
        /** 进一步提升…水平: no result that could be checked. */
        VAGUE_RESULT,
        /** 关于…问题: a title and no action. */
        MATTER_ONLY,
        /** 同上: a row of a table that says so in place of a unit or a deadline. */
        REFERRING
    }

    /** 事项类别. */
    public enum Kind {
        /** 任务: work to be done. */
        TASK,
        /** 审议通过: consent to a document, a person, a sum. */
        APPROVAL,
        /** 学习传达: to study, convey or take to heart. */
        STUDY,
        /** 通报知悉: for information. */
        INFORMATION
    }
}
