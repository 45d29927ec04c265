package io.duban.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {
    @Test
    void areSixteenHexadecimalDigitsFixedForAllVersions() {
        // Waivers are kept for years: this value may only change together with a way to migrate them.
        assertThat(first("河湾镇会议纪要", "RE-01", "尽快整改。")).isEqualTo("62ee0ac1df0de137");
    }

    @Test
    void dependOnRuleTitleAndEvidence() {
        assertThat(first("甲", "T-01", "整改"))
                .isNotEqualTo(first("乙", "T-01", "整改"))
                .isNotEqualTo(first("甲", "T-02", "整改"))
                .isNotEqualTo(first("甲", "T-01", "整治"));
    }

    @Test
    void doNotDependOnWhiteSpace() {
        assertThat(first("河湾镇 会议纪要", "T-01", "尽快\n　整改")).isEqualTo(first("河湾镇会议纪要", "T-01", "尽快整改"));
    }

    @Test
    void tellEqualFindingsApartByTheirNumber() {
        Fingerprints fingerprints = new Fingerprints("甲");

        String one = fingerprints.next("T-01", "整改");
        String other = fingerprints.next("T-01", "巡查");
        String two = fingerprints.next("T-01", "整改");

        assertThat(two).isNotEqualTo(one);
        assertThat(other).isEqualTo(first("甲", "T-01", "巡查"));
    }

    private static String first(String title, String rule, String evidence) {
        return new Fingerprints(title).next(rule, evidence);
    }
}
