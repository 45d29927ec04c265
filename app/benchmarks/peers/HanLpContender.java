import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import io.duban.app.benchmarks.compare.Contender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** HanLP: words, and the names of organisations. */
final class HanLpContender {
    private HanLpContender() {}

    public static void main(String[] arguments) throws IOException {
        Segment segment = HanLP.newSegment().enableOrganizationRecognize(true);
        Contender.serve(
                Path.of(arguments[0]),
                source -> new String(source.bytes(), StandardCharsets.UTF_8),
                text -> segment.seg(text).stream()
                        .filter(term -> term.nature.startsWith("nt"))
                        .count());
    }
}
