package io.duban.engine.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {
    private final UnitNames names = UnitNames.builtIn();

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
        assertThat(names.fullName(name)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"县公安局", "县人民法院", "县住房和城乡建设局", "河东县发改局综合股", "县纪委监委", "青禾重工信局", ""})
    void otherNamesStayAsTheyAre(String name) {
        assertThat(names.fullName(name)).isEqualTo(name);
    }

    @Test
    void noShortNameMeansTwoUnitsAndNoFullNameIsShortForAnother() {
        List<List<String>> rows = Lexicon.rows("names/unit-aliases.txt");
        List<String> aliases = rows.stream().flatMap(row -> row.stream().skip(1)).toList();

        assertThat(aliases)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        rows.stream().map(row -> row.get(0)).toList());
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSizeGreaterThan(1));
    }

    @Test
    void twoMentionsOfOneUnitHaveOneName() {
        String text = "县住建局要在6月底前完成排查。各镇要在7月底前完成整改。县住房和城乡建设局要在8月底前组织复查。";
        Location place = Location.of(0, text.length());
        Document document = new Document("text", text, List.of(Block.Paragraph.body(place)));

        List<ResponsibleUnit> units = new ChineseRecordAnalyzer()
                .analyze(document).stream()
                        .flatMap(record -> record.directives().stream())
                        .flatMap(directive -> directive.units().stream())
                        .toList();

        assertThat(units).extracting(ResponsibleUnit::text).containsExactly("县住建局", "各镇", "县住房和城乡建设局");
        assertThat(units).extracting(ResponsibleUnit::name).containsExactly("县住房和城乡建设局", "各镇", "县住房和城乡建设局");
    }
}
