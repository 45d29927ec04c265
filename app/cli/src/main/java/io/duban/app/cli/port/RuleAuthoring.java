package io.duban.app.cli.port;

import io.duban.engine.rule.sentence.Listing;

/** 写规则: what those who write rules ask for. */
public interface RuleAuthoring {
    /** All sentences that rules may be written in. */
    Listing sentences();
}
