package io.duban.engine.rule.drl;

import io.duban.api.LocalizedText;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.DateMention;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Discrepancy;
import io.duban.api.record.DocumentNumber;
import io.duban.api.record.Headcount;
import io.duban.api.record.Likeness;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import io.duban.api.record.Paper;
import io.duban.api.record.Placeholder;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.Slip;
import io.duban.api.record.Statement;
import io.duban.api.record.Vote;
import io.duban.api.rule.Parameter;
import io.duban.engine.rule.source.RuleFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 事实类型: the types that rules may name. */
final class FactTypes {
    private static final Map<String, Class<?>> ALL = byName(Stream.of(
            MeetingRecord.class,
            Meeting.class,
            MeetingElement.class,
            OutlineItem.class,
            Directive.class,
            ResponsibleUnit.class,
            Deadline.class,
            Discrepancy.class,
            AccountabilityClause.class,
            Placeholder.class,
            Paper.class,
            DocumentNumber.class,
            DateMention.class,
            Headcount.class,
            Vote.class,
            Slip.class,
            Statement.class,
            Likeness.class,
            Parameter.class));

    /** Types that stand in other facts and are no facts of their own. */
    private static final Set<Class<?>> PARTS =
            Set.of(MeetingElement.class, ResponsibleUnit.class, Deadline.class, Headcount.class);

    /** Types of which a record has one. */
    private static final Set<Class<?>> SINGLE = Set.of(MeetingRecord.class, Meeting.class, Paper.class);

    private static final Map<String, Class<?>> ENUMS = byName(Stream.of(
            RecordKind.class,
            OutlineStyle.class,
            Directive.Kind.class,
            ResponsibleUnit.Kind.class,
            ResponsibleUnit.Role.class,
            Deadline.Type.class,
            AccountabilityClause.Against.class,
            DateMention.Role.class,
            Discrepancy.Kind.class,
            DateMention.Form.class,
            Vote.Method.class,
            Slip.Kind.class,
            Likeness.Relation.class));

    private FactTypes() {}

    /** The type of that simple or full name. */
    static Class<?> named(String name) {
        String simple = ALL.values().stream().anyMatch(c -> c.getName().equals(name))
                ? name.substring(name.lastIndexOf('.') + 1)
                : name;
        Class<?> type = ALL.get(simple);
        if (type == null) {
            throw new RefusedException(
                    RuleFile.unknownWord(new LocalizedText("要素类型", "type of element"), name, ALL.keySet()));
        }
        return type;
    }

    /** Whether elements of that type are found only in others, by {@code from}. */
    static boolean part(Class<?> type) {
        return PARTS.contains(type);
    }

    /** Whether a record has at most one fact of that type. */
    static boolean single(Class<?> type) {
        return SINGLE.contains(type);
    }

    /** Whether an import brings nothing but types that rules may name. */
    static boolean importable(String target) {
        return target.equals("io.duban.api.record.*")
                || ALL.values().stream().anyMatch(c -> c.getName().equals(target))
                || ENUMS.values().stream().anyMatch(c -> c.getCanonicalName().equals(target));
    }

    /** The constant of an enum by names such as {@code Directive.Kind} and {@code TASK}. */
    static Enum<?> constant(String enumName, String constant) {
        Class<?> type = ENUMS.get(enumName);
        if (type == null) {
            throw new RefusedException(
                    RuleFile.unknownWord(new LocalizedText("取值类型", "type of value"), enumName, ENUMS.keySet()));
        }
        return Stream.of(type.getEnumConstants())
                .map(c -> (Enum<?>) c)
                .filter(c -> c.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RuleFile.unknownWord(
                        new LocalizedText(" " + enumName + " 取值", "value of " + enumName),
                        constant,
                        Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.toSet()))));
    }

    /** By name within the package, so that {@code Kind} of two types are told apart. */
    private static Map<String, Class<?>> byName(Stream<Class<?>> types) {
        Map<String, Class<?>> byName = new TreeMap<>();
        types.forEach(t -> byName.put(
                t.getName().substring(t.getPackageName().length() + 1).replace('$', '.'), t));
        return Map.copyOf(byName);
    }
}
