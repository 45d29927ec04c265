package io.duban.engine.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.name.KnownUnit.Former;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
    private final UnitNames names = new UnitNames(List.of());

    @ParameterizedTest
    @CsvSource({
        "住建局, 住房和城乡建设局",
        "县住建局, 县住房和城乡建设局",
        "青禾县住房城乡建设局, 青禾县住房和城乡建设局",
        "市發改委, 市发展和改革委员会",
        "国家卫健委, 国家卫生健康委员会",
        "省人社厅, 省人力资源和社会保障厅",
        "市市监局, 市市场监督管理局",
        "县委办, 县委办公室",
        "县府办, 县人民政府办公室",
        "区检察院, 区人民检察院",
        "团县委, 共青团县委"
    })
    void aShortNameHasItsFullName(String name, String full) {
        assertThat(named(names, name, null).name()).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县公安局", "县人民法院", "县住房和城乡建设局", "河东县发改局综合股", "县纪委监委", "青禾重工信局", ""})
    void otherNamesStayAsTheyAre(String name) {
        ResponsibleUnit unit = named(names, name, LocalDate.of(2026, 4, 8));

        assertThat(unit.name()).isEqualTo(name);
        assertThat(unit.successor()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "县安监局, 2026-04-08, 县应急管理局",
        "青禾县国土资源局, 2019-04-01, 青禾县自然资源局",
        "市卫计委, 2026-04-08, 市卫生健康委员会",
        "县安监局, 2019-03-31, ",
        "县安监局, , "
    })
    void aUnitThatIsNoMoreHasASuccessor(String name, @Nullable LocalDate meeting, @Nullable String successor) {
        assertThat(named(names, name, meeting).successor()).isEqualTo(successor);
    }

    @Test
    void theRosterGoesBeforeTheTables() {
        KnownUnit centre = new KnownUnit(
                "青禾县城市运行管理中心",
                List.of("城运中心", "住建局"),
                List.of(new Former("指挥中心", LocalDate.of(2024, 3, 1)), new Former("数管办", null)));
        UnitNames rostered = new UnitNames(List.of(centre, new KnownUnit("县安监局", List.of(), List.of())));
        LocalDate day = LocalDate.of(2026, 4, 8);

        assertThat(named(rostered, "城运中心", null).name()).isEqualTo("青禾县城市运行管理中心");
        assertThat(named(rostered, "住建局", null).name()).isEqualTo("青禾县城市运行管理中心");
        assertThat(named(rostered, "指挥中心", day).successor()).isEqualTo("青禾县城市运行管理中心");
        assertThat(named(rostered, "指挥中心", LocalDate.of(2024, 2, 29)).successor())
                .isNull();
        assertThat(named(rostered, "数管办", null).successor()).isEqualTo("青禾县城市运行管理中心");
        assertThat(named(rostered, "县安监局", day).successor()).isNull();
    }

    @Test
    void theRosterMakesUnitsOfWhatGrammarDoesNot() {
        String text = "大联勤要在6月底前完成排查。会议要求，由督导落实专员站牵头，7月底前完成整改。";
        List<KnownUnit> roster = List.of(
                new KnownUnit("青禾县大联勤办公室", List.of("大联勤"), List.of()), new KnownUnit("督导落实专员站", List.of(), List.of()));

        assertThat(units(new ChineseRecordAnalyzer(), text))
                .extracting(ResponsibleUnit::text)
                .doesNotContain("大联勤");
        assertThat(units(new ChineseRecordAnalyzer(roster), text))
                .extracting(ResponsibleUnit::name)
                .containsExactly("青禾县大联勤办公室", "督导落实专员站");
    }

    @Test
    void noShortNameMeansTwoUnitsAndNoFullNameIsShortForAnother() {
        List<List<String>> rows = Lexicon.rows("names/unit-aliases.txt");
        List<String> aliases =
                rows.stream().flatMap(row -> row.stream().skip(1)).toList();

        assertThat(aliases)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        rows.stream().map(row -> row.get(0)).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeGreaterThan(1));
    }

    @Test
    void twoMentionsOfOneUnitHaveOneName() {
        String text = "县住建局要在6月底前完成排查。各镇要在7月底前完成整改。县住房和城乡建设局要在8月底前组织复查。";

        List<ResponsibleUnit> units = units(new ChineseRecordAnalyzer(), text);

        assertThat(units).extracting(ResponsibleUnit::text).containsExactly("县住建局", "各镇", "县住房和城乡建设局");
        assertThat(units).extracting(ResponsibleUnit::name).containsExactly("县住房和城乡建设局", "各镇", "县住房和城乡建设局");
    }

    private static ResponsibleUnit named(UnitNames names, String text, @Nullable LocalDate meeting) {
        return names.named(
                new ResponsibleUnit(
                        text,
                        ResponsibleUnit.Kind.NAMED,
                        ResponsibleUnit.Role.RESPONSIBLE,
                        false,
                        Location.of(0, text.length()),
                        1),
                meeting);
    }

    private static List<ResponsibleUnit> units(ChineseRecordAnalyzer analyzer, String text) {
        Block whole = Block.Paragraph.body(Location.of(0, text.length()));
        return analyzer.analyze(new Document("text", text, List.of(whole))).stream()
                .flatMap(record -> record.directives().stream())
                .flatMap(directive -> directive.units().stream())
                .toList();
    }
}
