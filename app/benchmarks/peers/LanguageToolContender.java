import io.duban.app.benchmarks.compare.Contender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool: its rules for Chinese, as they come. */
final class LanguageToolContender {
    private LanguageToolContender() {}

    public static void main(String[] arguments) throws IOException {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
        Contender.serve(
                Path.of(arguments[0]),
                source -> new String(source.bytes(), StandardCharsets.UTF_8),
                text -> mistakes(tool, text));
    }

    private static int mistakes(JLanguageTool tool, String text) {
        try {
            return tool.check(text).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
