package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.duban.app.cli.Distribution.Result;
import io.duban.app.report.JsonReportWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs get of real records of every kind and of files that cannot be read. */
class JsonOutputIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"check, check-1, 1", "extract, extract-1, 3"})
    void isValidAgainstItsSchema(String command, String schema, int exitCode) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.txt"));

        Result result = Distribution.built().run(command, "--format", "json", Path.of("..", "examples"), empty);

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.out()).contains("\"duban-" + command + "/1\"", "13-", "empty.txt");
        assertThat(schema(schema).validate(result.out(), InputFormat.JSON)).isEmpty();
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                JsonReportWriter.class.getResourceAsStream("/io/duban/app/report/schema/" + name + ".schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        }
    }
}
