import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Build step (构建步骤): sums up the jars of the distribution in one number, by which the launcher tells the start-up cache
 * of one build from that of another. The JVM itself compares sizes and times, which two builds may have in common.
 */
final class SumJars {
    private SumJars() {}

    /**
     * Run as a source file, with the jars on the class path.
     *
     * @param arguments the file to write; the jar of this module, of which the class path has the folder only
     */
    public static void main(String[] arguments) throws Exception {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(Path.of(arguments[1])));
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (each.endsWith(".jar")) {
                sum.update(Files.readAllBytes(Path.of(each)));
            }
        }
        Files.writeString(Path.of(arguments[0]), Long.toHexString(sum.getValue()) + "\n");
    }
}
