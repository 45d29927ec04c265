package io.duban.app.report;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The JSON Schemas that come with Duban. */
final class Schemas {
    private Schemas() {}

    /** The schema of a document such as {@code check-1}. */
    static Schema of(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RuleListJson.class.getResourceAsStream("/io/duban/app/report/schema/" + name + ".schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
