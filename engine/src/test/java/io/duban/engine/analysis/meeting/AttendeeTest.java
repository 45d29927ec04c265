package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.Texts;
import io.duban.engine.analysis.meeting.Attendee.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendeeTest {
    @ParameterizedTest
    @CsvSource({
        "石大川,PERSON,石大川",
        "欧阳倩,PERSON,欧阳倩",
        "王　强,PERSON,王强",
        "镇党委书记石大川,PERSON,石大川",
        "县公安局麦青,PERSON,麦青",
        "石大川同志,PERSON,石大川",
        "石大川镇长,PERSON,石大川",
        "副县长孙小川,PERSON,孙小川",
        "桑镇长,PERSON,桑镇长",
        "麦青（缺席）,PERSON,麦青",
        "×××,PERSON,×××",
        "镇党委书记,POST,镇党委书记",
        "县自然资源和规划局,UNIT,县自然资源和规划局",
        "县司法局,UNIT,县司法局",
        "县财政局负责同志,UNIT,县财政局",
        "县人大常委会办公室,UNIT,县人大常委会办公室",
        "各党支部书记,UNIT,各党支部书记",
        "总工程师占桓,PERSON,占桓",
        "党政办小敖,PERSON,小敖",
        "总经理石*,PERSON,石*",
        "总会计师,POST,总会计师",
        "各股室负责人,UNIT,各股室负责人",
        "安全,UNIT,安全",
        "应到9人,COUNT,应到9人",
        "副县长万方,PERSON,万方",
        "各村（社区）护桥专干,UNIT,各村（社区）护桥专干",
        "小（2）型水闸负责人,UNIT,小（2）型水闸",
        "村民代表42人,COUNT,村民代表42人",
        "镇长石大川先生,PERSON,石大川",
        "分管水利工作的石大川副镇长,PERSON,石大川",
        "物业方桑经理,PERSON,桑经理",
        "病假,COUNT,病假",
        "名单附后,COUNT,名单附后",
        "石大川等12人,PERSON,石大川",
        "物业桑经理,PERSON,桑经理",
        "社区片警石大川,PERSON,石大川",
        "3栋老桑,PERSON,老桑",
        "石建军,PERSON,石建军",
        "各社区书记,UNIT,各社区书记",
        "县供电公司等单位的,UNIT,县供电公司",
        "县供电公司等相关单位,UNIT,县供电公司",
        "县供电公司等单位相关负责同志,UNIT,县供电公司"
    })
    void tellsPersonsPostsUnitsAndCounts(String entry, Kind kind, String value) {
        assertThat(Attendee.of(entry)).isEqualTo(new Attendee(kind, value));
    }

    @ParameterizedTest
    @CsvSource({
        "'镇党委副书记、镇长石大川，财政所麦青',石大川|麦青",
        "石大川 麦 青 柳如风,石大川|麦青|柳如风",
        "'县自然资源和规划局及青河镇负责人',县自然资源和规划局|青河镇",
        "'石大川、麦青，以及县水务局',石大川|麦青|县水务局",
        "'应到7人，实到5人',''",
        "'石**、*川、总会计师 *青',石**|*川|*青",
        "'**石大川**、**麦青**',石大川|麦青",
        "'党政办 石大川、财政所 麦青',石大川|麦青",
        "'石大川 副镇长，麦青 纪检组长',石大川|麦青",
        "'党政办 石大川、财政所 负责人',石大川|财政所",
        "'党政办：石大川、麦青；财政所：柳如风',石大川|麦青|柳如风"
    })
    void cutsListsIntoEntries(String list, String values) {
        Passage passage = Texts.passage(list);
        String found = String.join(
                "|",
                NameList.read(passage, 0, list.length(), 1).stream()
                        .map(element -> element.value())
                        .toList());
        assertThat(found).isEqualTo(values);
    }

    @Test
    void quotesThePostsThatBelongToAName() {
        Passage passage = Texts.passage("镇党委副书记、镇长石大川");
        assertThat(NameList.read(passage, 0, 12, 1)).singleElement().satisfies(element -> {
            assertThat(element.text()).isEqualTo("镇党委副书记、镇长石大川");
            assertThat(element.location().length()).isEqualTo(12);
        });
    }
}
