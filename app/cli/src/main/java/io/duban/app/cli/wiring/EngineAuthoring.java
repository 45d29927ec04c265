package io.duban.app.cli.wiring;

import io.duban.app.cli.port.RuleAuthoring;
import io.duban.engine.rule.sentence.Listing;
import jakarta.inject.Inject;

/** 引擎的写规则部分. */
final class EngineAuthoring implements RuleAuthoring {
    @Inject
    EngineAuthoring() {}

    @Override
    public Listing sentences() {
        return Listing.all();
    }
}
