package io.duban.engine.analysis.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.GoverningBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoverningBodiesTest {
    @ParameterizedTest
    @CsvSource({
        "河湾县第十八届人民政府第32次常务会议纪要, GOVERNMENT, 常务会",
        "县长办公会议纪要, GOVERNMENT, 县长办公会",
        "河湾县住建局党组2026年第3次会议记录, PARTY, 党组会",
        "中共青禾镇委员会党委（扩大）会议纪要, PARTY, 党委会",
        "河湾县委常委会会议纪要, PARTY, 委常委会",
        "河湾城投公司党委会会议记录, PARTY, 党委会",
        "石桥村村民代表 会议记录, VILLAGERS, 村民代表会",
        "云水小区首次业主大会会议纪要, OWNERS, 业主大会",
        "河湾水务有限公司第二届董事会第六次会议决议, COMPANY, 董事会",
        "河湾水务有限公司临时股东会会议记录, COMPANY, 股东会",
        "县政府防汛专题会议纪要, DEPARTMENT, 专题会",
        "住建局局务会议记录, DEPARTMENT, 局务会",
    })
    void areRecognisedByTheLastWordForAMeeting(String name, GoverningBody body, String words) {
        assertThat(GoverningBodies.in(name)).contains(new GoverningBodies.Sign(body, words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "河湾县人大常委会议事规则", "党委书记在防汛工作会上的讲话", "村容整治工作会议纪要", "商会常务理事名单"})
    void areNotGuessed(String name) {
        assertThat(GoverningBodies.in(name)).isEmpty();
    }
}
