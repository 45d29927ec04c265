package io.duban.app.benchmarks.compare;

import io.duban.api.document.Source;
import io.duban.app.benchmarks.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 比较: {@code Comparison ROUNDS FOLDER PEERS CLASS-PATH}: writes the corpus into the folder, warms every contender up, has
 * them run laps by turns, so that other load falls on all alike, and prints the medians.
 */
final class Comparison {
    private static final String OWN = OwnContender.class.getName();

    private final String folder;
    private final Path peers;
    private final String peersClassPath;

    private Comparison(String folder, Path peers, String peersClassPath) {
        this.folder = folder;
        this.peers = peers;
        this.peersClassPath = peersClassPath;
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        for (Source source : Corpus.texts()) {
            Files.write(folder.resolve(source.name()), source.bytes());
        }
        new Comparison(folder.toString(), Path.of(arguments[2]), arguments[3]).run(rounds);
    }

    private void run(int rounds) throws IOException {
        List<ContenderProcess> contenders = new ArrayList<>();
        try {
            contenders.add(own("Duban: whole check", "check"));
            contenders.add(own("Duban: analysis alone", "analysis"));
            contenders.add(own("Duban: one pass for words", "words"));
            contenders.add(own("UTF-8 decoding", "decoding"));
            contenders.add(own("forty regular expressions", "expressions"));
            contenders.add(peer("HanLP with organisations", "HanLpContender.java"));
            contenders.add(peer("LanguageTool, Chinese", "LanguageToolContender.java"));
            for (int round = 0; round < rounds; round++) {
                for (ContenderProcess contender : contenders) {
                    contender.lap();
                }
            }
            print(contenders);
        } finally {
            contenders.forEach(ContenderProcess::close);
        }
    }

    private ContenderProcess own(String title, String name) throws IOException {
        return new ContenderProcess(title, System.getProperty("java.class.path"), List.of(OWN, name, folder));
    }

    private ContenderProcess peer(String title, String source) throws IOException {
        String main = peers.resolve(source).toString();
        return new ContenderProcess(title, peersClassPath, List.of(main, folder));
    }

    private static void print(List<ContenderProcess> contenders) {
        double check = contenders.get(0).speed();
        double words = contenders.get(2).speed();
        line("| | Duban's check is … times as fast | passes for words | million characters a second | spread |");
        line("|---|--:|--:|--:|--:|");
        for (ContenderProcess contender : contenders) {
            line("| %s | %.3g | %.3g | %.2f | %.0f %% |"
                    .formatted(
                            contender.title(),
                            check / contender.speed(),
                            words / contender.speed(),
                            contender.speed() / 1e6,
                            contender.spread()));
        }
    }

    private static void line(String line) {
        System.out.printf(Locale.ROOT, "%s%n", line);
    }
}
