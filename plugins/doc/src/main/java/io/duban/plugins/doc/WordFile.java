package io.duban.plugins.doc;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.FileProperties;
import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.NoticeKind;
import io.duban.api.document.ReadResult.Readable;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** 旧版 Word 成文: opens one file and puts the document together. */
final class WordFile {
    private final HWPFDocument word;
    private final DocumentBuilder builder;
    private final Remarks remarks = new Remarks();
    private final ReadClock clock;

    private WordFile(HWPFDocument word, DocumentBuilder builder, ReadClock clock) {
        this.word = word;
        this.builder = builder;
        this.clock = clock;
    }

    static Readable read(String format, byte[] bytes, ReadLimits limits) throws UnreadableException {
        byte[] sound = CompoundFile.sound(bytes);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(sound));
                HWPFDocument word = new HWPFDocument(files)) {
            DocumentBuilder builder = new DocumentBuilder(format, limits);
            return new WordFile(word, builder, ReadClock.start(limits)).read(files.getRoot());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableException(Reason.ENCRYPTED, "needs a password; save a copy without one");
        } catch (OldWordFileFormatException e) {
            throw new UnreadableException(Reason.UNKNOWN_FORMAT, "Word 6 or 95; save it as docx");
        } catch (FileNotFoundException e) {
            throw new UnreadableException(
                    Reason.DAMAGED, "no Word document in the file; it is truncated or of another program");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // POI tells damage by exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException(Reason.DAMAGED, "not a whole Word document; get the file again");
        }
    }

    private Readable read(DirectoryNode root) throws UnreadableException {
        BodyReader body = new BodyReader(word, builder, remarks, clock);
        body.read(word.getRange(), Role.BODY);
        if (builder.isEmpty()) {
            throw remarks.nothing();
        }
        body.read(word.getMainTextboxRange(), Role.TEXT_BOX);
        body.read(word.getFootnoteRange(), Role.NOTE);
        body.read(word.getEndnoteRange(), Role.NOTE);
        addFurniture(body);
        Range comments = word.getCommentsRange();
        if (comments != null && !comments.text().isBlank()) {
            remarks.count(NoticeKind.COMMENTS, comments.numParagraphs());
        }
        for (String storage : new String[] {"Macros", "ObjectPool"}) {
            if (root.hasEntryCaseInsensitive(storage)) {
                remarks.count(NoticeKind.EMBEDDED_OBJECTS, 1);
            }
        }
        builder.revisions(remarks.revisions()).properties(properties());
        return new Readable(builder.build(), remarks.notices());
    }

    /** A document is no worse for properties that are not whole. */
    private FileProperties properties() {
        try {
            SummaryInformation told = word.getSummaryInformation();
            return told == null ? FileProperties.NONE : properties(told);
        } catch (RuntimeException e) {
            return FileProperties.NONE;
        }
    }

    private static FileProperties properties(SummaryInformation told) {
        return new FileProperties(
                Objects.requireNonNullElse(told.getAuthor(), ""),
                Objects.requireNonNullElse(told.getLastAuthor(), ""),
                day(told.getCreateDateTime()),
                day(told.getLastSaveDateTime()));
    }

    private static @Nullable LocalDate day(@Nullable Date time) {
        return time == null ? null : FileProperties.day(time.toInstant());
    }

    /** Each text once, since sections repeat them. */
    private void addFurniture(BodyReader body) throws UnreadableException {
        Range stories = word.getHeaderStoryRange();
        Set<String> texts = new LinkedHashSet<>();
        for (int i = 0; stories != null && i < stories.numParagraphs(); i++) {
            texts.add(body.text(stories.getParagraph(i)).strip());
        }
        for (String text : texts) {
            builder.paragraph(text, Role.FURNITURE, 0);
        }
    }
}
