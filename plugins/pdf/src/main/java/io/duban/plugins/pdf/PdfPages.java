package io.duban.plugins.pdf;

import static java.util.stream.Collectors.joining;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.FileProperties;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.page.PageText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** PDF 成文: reads the pages of one PDF and puts the document together. */
final class PdfPages {
    private final PDDocument pdf;
    private final ReadLimits limits;

    private PdfPages(PDDocument pdf, ReadLimits limits) {
        this.pdf = pdf;
        this.limits = limits;
    }

    /** What the user's password is for when the owner only forbids printing: none. */
    static Readable read(String format, byte[] bytes, ReadLimits limits) throws UnreadableException {
        BuiltInFonts.install();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PdfPages(pdf, limits).read(format);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; save a copy without one");
        } catch (GlyphCollector.Stopped e) {
            throw (UnreadableException) e.getCause();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox tells damage by exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException(Reason.DAMAGED, "not a whole PDF; get the file again");
        }
    }

    private Readable read(String format) throws IOException, UnreadableException {
        if (pdf.getNumberOfPages() > limits.of(Limit.PAGES)) {
            throw new UnreadableException(
                    Reason.TOO_LARGE,
                    pdf.getNumberOfPages() + " pages where " + limits.of(Limit.PAGES) + " are allowed; split the file");
        }
        GlyphCollector glyphs = new GlyphCollector(ReadClock.start(limits), limits.of(Limit.CHARACTERS));
        glyphs.collect(pdf);
        DocumentBuilder builder = new DocumentBuilder(format, limits);
        PageText.compose(glyphs.pages(), builder);
        if (builder.isEmpty()) {
            throw nothing(glyphs);
        }
        builder.properties(properties());
        return new Readable(builder.build(), notices(glyphs));
    }

    private FileProperties properties() {
        PDDocumentInformation told = pdf.getDocumentInformation();
        return new FileProperties(
                Objects.requireNonNullElse(told.getAuthor(), ""),
                "",
                day(told.getCreationDate()),
                day(told.getModificationDate()));
    }

    /** The day where the file was made, whatever the time zone of this machine. */
    private static @Nullable LocalDate day(@Nullable Calendar time) {
        return time == null
                ? null
                : LocalDate.ofInstant(time.toInstant(), time.getTimeZone().toZoneId());
    }

    private static UnreadableException nothing(GlyphCollector glyphs) {
        if (glyphs.undecodable() > 0) {
            return new UnreadableException(
                    Reason.DAMAGED, "its fonts do not say which characters they draw; hand in the original document");
        }
        // Scanners and their apps print their own names beside the pictures.
        return glyphs.hasPictures()
                ? new UnreadableException(Reason.IMAGE_ONLY, "pictures and no text; hand in the text itself")
                : new UnreadableException(Reason.EMPTY, "no text");
    }

    private static List<Notice> notices(GlyphCollector glyphs) {
        List<Notice> notices = new ArrayList<>();
        if (glyphs.undecodable() > 0) {
            notices.add(new Notice(
                    NoticeKind.UNDECODABLE_CHARACTERS, glyphs.undecodable() + " glyphs of fonts without characters"));
        }
        if (!glyphs.pictures().isEmpty()) {
            notices.add(new Notice(
                    NoticeKind.UNREAD_PARTS,
                    "pages " + glyphs.pictures().stream().map(String::valueOf).collect(joining(", ")) + ": pictures"));
        }
        return notices;
    }
}
