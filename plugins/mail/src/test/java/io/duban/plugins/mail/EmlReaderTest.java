package io.duban.plugins.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.document.ContainerReader;
import io.duban.api.document.DocumentReader.Probe;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.ReadResult.Unreadable;
import io.duban.api.document.Source;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmlReaderTest {
    private static final String HEAD =
            "From: a@example.org\r\nDate: Mon, 5 May 2031 09:00:00 +0800\r\nMIME-Version: 1.0\r\n";
    private static final Charset GBK = Charset.forName("GB18030");

    private final EmlReader reader = new EmlReader();

    @Test
    void textAndAttachmentsAreSourcesOfTheirOwn() {
        String note = "云岭县防汛会议纪要。" + "县水利局负责巡查。".repeat(20);
        assertThat(open(multipart(
                        part("text/plain; charset=gb2312", "", note, GBK),
                        part("text/plain", "attachment; filename=\"a.txt\"", "附件正文", StandardCharsets.UTF_8))))
                .isEqualTo(Map.of("正文.txt", "\uFEFF" + note, "a.txt", "附件正文"));
    }

    @Test
    void aCoveringNoteIsNoMinutes() {
        assertThat(open(multipart(
                        part("text/plain; charset=utf-8", "", "请查收附件。", StandardCharsets.UTF_8),
                        part("text/plain", "attachment; filename=\"a.txt\"", "附件正文", StandardCharsets.UTF_8))))
                .containsOnlyKeys("a.txt");
        assertThat(open(HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n会议纪要\r\n"))
                .containsOnlyKeys("正文.txt");
    }

    @Test
    void picturesOfSignaturesAreNobodysMinutes() {
        assertThat(open(multipart(
                        part("text/plain; charset=utf-8", "", "请查收附件。", StandardCharsets.UTF_8),
                        part("image/png; name=\"logo.png\"\r\nContent-ID: <1>", "", "x", StandardCharsets.UTF_8),
                        part("image/png", "attachment; filename=\"scan.png\"", "x", StandardCharsets.UTF_8))))
                .containsOnlyKeys("scan.png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attachment; filename=\"=?gb2312?B?t8DRtDLUwg==?=.doc\"|防汛2月.doc",
                "attachment; filename*=utf-8''%E7%BA%AA%E8%A6%81.doc|纪要.doc",
                "attachment; filename*0*=utf-8''%E7%BA%AA; filename*1*=%E8%A6%81.doc|纪要.doc",
                "attachment; filename=\"../../x.doc\"|x.doc",
            })
    void namesOfFilesAreDecoded(String disposition, String name) {
        assertThat(open(multipart(part("application/msword", disposition, "x", StandardCharsets.UTF_8))))
                .containsOnlyKeys(name);
    }

    @Test
    void aCharacterCutBetweenTwoWordsIsWhole() {
        byte[] bytes = "会议纪要".getBytes(GBK);
        String first = Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, 3));
        String second = Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 3, 8));
        assertThat(HeaderText.decode("=?gbk?B?" + first + "?= =?GBK?B?" + second + "?=.doc"))
                .isEqualTo("会议纪要.doc");
    }

    @Test
    void aMailWithinTheMailIsASource() {
        String inner = HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n会议纪要\r\n";
        Map<String, String> found = open(multipart("Content-Type: message/rfc822\r\n\r\n" + inner));
        assertThat(found).containsOnlyKeys("邮件.eml");
        assertThat(open(found.get("邮件.eml"))).containsOnlyKeys("正文.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议纪要\n时间：5月6日\n", "Date: today\nplain text\n", "主持人: 某\n", "%PDF-1.4", ""})
    void otherTextsAreNoMails(String text) {
        assertThat(reader.probe(new Source("a.eml", text.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Probe.NO);
    }

    @Test
    void isFoundAndKnowsItsOwn() {
        assertThat(reader.probe(new Source("upload", (HEAD + "\r\nx").getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Probe.YES);
        assertThat(ServiceLoader.load(ContainerReader.class).stream().map(ServiceLoader.Provider::type))
                .contains(EmlReader.class, MsgReader.class);
    }

    @Test
    void whateverTheBytesNothingIsThrown() {
        byte[] whole = multipart(part("text/plain", "attachment; filename*0*=utf-8''%E7; filename*1=%BA", "x", GBK))
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20310506);
        for (int round = 0; round < 500; round++) {
            byte[] bytes = whole.clone();
            for (int flips = 0; flips <= round / 30; flips++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            reader.open(new Source("a.eml", bytes), ReadLimits.DEFAULT, into(new LinkedHashMap<>()));
            new MsgReader().open(new Source("a.msg", bytes), ReadLimits.DEFAULT, into(new LinkedHashMap<>()));
        }
    }

    @Test
    void moreThanAllowedIsTooLarge() {
        byte[] mail = multipart(part("text/plain", "attachment; filename=\"a.txt\"", "附件正文", StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        Optional<Unreadable> result = reader.open(
                new Source("a.eml", mail),
                ReadLimits.DEFAULT.with(Limit.EXPANDED_BYTES, 3),
                into(new LinkedHashMap<>()));
        assertThat(result.map(Unreadable::reason)).contains(Reason.TOO_LARGE);
    }

    private static String part(String type, String disposition, String text, Charset charset) {
        return "Content-Type: " + type + "\r\n"
                + (disposition.isEmpty() ? "" : "Content-Disposition: " + disposition + "\r\n")
                + "Content-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(charset)) + "\r\n";
    }

    private static String multipart(String... parts) {
        StringBuilder mail = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n");
        for (String part : parts) {
            mail.append("--b\r\n").append(part).append("\r\n");
        }
        return mail.append("--b--\r\n").toString();
    }

    private Map<String, String> open(String mail) {
        Map<String, String> found = new LinkedHashMap<>();
        assertThat(reader.open(
                        new Source("a.eml", mail.getBytes(StandardCharsets.UTF_8)), ReadLimits.DEFAULT, into(found)))
                .isEmpty();
        return found;
    }

    private static ContainerReader.Parts into(Map<String, String> found) {
        return new ContainerReader.Parts() {
            @Override
            public void part(String name, byte[] bytes) {
                found.put(name, new String(bytes, StandardCharsets.UTF_8));
            }

            @Override
            public void unreadable(String name, Unreadable reason) {
                found.put(name, reason.reason().name());
            }
        };
    }
}
