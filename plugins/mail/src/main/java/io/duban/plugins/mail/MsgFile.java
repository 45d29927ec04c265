package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader.Parts;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.CompoundFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** msg 读取: takes text and attachments from POI. */
final class MsgFile {
    private final MailParts mail;
    private final long deepest;

    private MsgFile(MailParts mail, long deepest) {
        this.mail = mail;
        this.deepest = deepest;
    }

    static void read(Source source, ReadLimits limits, Parts parts) throws UnreadableException {
        MailParts mail = new MailParts(limits, parts);
        byte[] sound = CompoundFile.sound(source.bytes());
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(sound))) {
            new MsgFile(mail, limits.of(Limit.NESTING)).read(message, 0);
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError e) {
            // POI tells damage by exceptions of many kinds, unchecked ones among them.
            throw new UnreadableException(Reason.DAMAGED, "not a whole message; save its attachments and check them");
        }
        mail.finish();
    }

    private void read(MAPIMessage message, int depth) throws IOException, ChunkNotFoundException, UnreadableException {
        message.setReturnNullOnMissingChunk(true);
        String plain = message.getTextBody();
        String html = message.getHtmlBody();
        if (html != null) {
            mail.html(html);
        } else if (plain != null) {
            mail.plain(plain);
        }
        for (AttachmentChunks attachment : message.getAttachmentFiles()) {
            if (attachment.isEmbeddedMessage() && depth < deepest) {
                try (MAPIMessage inner = attachment.getEmbeddedMessage()) {
                    read(inner, depth + 1);
                }
            } else if (attachment.getAttachData() != null && !isDecoration(attachment)) {
                mail.attachment(nameOf(attachment), attachment.getAttachData().getValue());
            }
        }
    }

    private static boolean isDecoration(AttachmentChunks attachment) {
        return MailParts.isDecoration(
                value(attachment.getAttachMimeTag()), false, attachment.getAttachContentId() != null);
    }

    private static String nameOf(AttachmentChunks attachment) {
        String name = value(attachment.getAttachLongFileName());
        return name.isEmpty() ? value(attachment.getAttachFileName()) : name;
    }

    private static String value(@Nullable StringChunk chunk) {
        return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
    }
}
