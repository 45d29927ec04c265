package io.duban.plugins.mail;

import io.duban.api.document.ContainerReader.Parts;
import io.duban.api.document.DecodedText;
import io.duban.api.document.Limit;
import io.duban.api.document.ReadLimits;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.Source;
import io.duban.api.document.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;

/** eml 读取: follows the parts of one mail. */
final class EmlFile extends AbstractContentHandler {
    private static final int LONGEST_HEADER = 1 << 20;

    private final MailParts mail;
    private String disposition = "";
    private String name = "";
    private boolean isShown;

    private EmlFile(MailParts mail) {
        this.mail = mail;
    }

    static void read(Source source, ReadLimits limits, Parts parts) throws UnreadableException {
        MailParts mail = new MailParts(limits, parts);
        MimeStreamParser parser = new MimeStreamParser(new MimeConfig.Builder()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(LONGEST_HEADER)
                .setMaxHeaderCount((int) limits.of(Limit.ENTRIES))
                .build());
        parser.setContentDecoding(true);
        // A mail within the mail is a source of its own.
        parser.setNoRecurse();
        parser.setContentHandler(new EmlFile(mail));
        try {
            parser.parse(source.newInputStream());
        } catch (Stopped e) {
            throw e.reason;
        } catch (MimeException | IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableException(Reason.DAMAGED, "the mail is malformed; save its attachments and check them");
        }
        mail.finish();
    }

    /** 中断: what stops the parser from within. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;
        private final UnreadableException reason;

        Stopped(UnreadableException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    @Override
    public void startHeader() {
        disposition = "";
        name = "";
        isShown = false;
    }

    @Override
    public void field(Field field) {
        String fieldName = field.getName().toLowerCase(Locale.ROOT);
        isShown |= fieldName.equals("content-id") || fieldName.equals("content-location");
        boolean isDisposition = fieldName.equals("content-disposition");
        if (isDisposition || fieldName.equals("content-type")) {
            var body = RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
            if (isDisposition) {
                disposition = body.getValue().strip().toLowerCase(Locale.ROOT);
            }
            String found = nameIn(body.getParams());
            if (!found.isEmpty() && (isDisposition || name.isEmpty())) {
                name = found;
            }
        }
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        int allowed = mail.allowed();
        byte[] bytes = content.readNBytes(allowed == Integer.MAX_VALUE ? allowed : allowed + 1);
        String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        boolean isAttached = disposition.equals("attachment");
        try {
            if (bytes.length > allowed) {
                throw new UnreadableException(Reason.TOO_LARGE, "an attachment is larger than allowed");
            }
            if (!isAttached && name.isEmpty() && type.equals("text/plain")) {
                mail.plain(text(descriptor, bytes));
            } else if (!isAttached && name.isEmpty() && type.equals("text/html")) {
                mail.html(text(descriptor, bytes));
            } else if (!MailParts.isDecoration(type, isAttached, isShown)) {
                mail.attachment(name.isEmpty() && type.equals("message/rfc822") ? "邮件.eml" : name, bytes);
            }
        } catch (UnreadableException e) {
            throw new Stopped(e);
        }
    }

    private static String text(BodyDescriptor descriptor, byte[] bytes) {
        // A mail that states no encoding is said to be ASCII; Chinese ones are not.
        Charset stated =
                descriptor.getCharset() == null || descriptor.getCharset().equalsIgnoreCase("us-ascii")
                        ? null
                        : HeaderText.charset(descriptor.getCharset());
        return DecodedText.of(bytes, stated).map(DecodedText::text).orElse("");
    }

    /** The name of the file, which may be cut into numbered pieces. */
    private static String nameIn(Iterable<NameValuePair> parameters) {
        String plain = "";
        Map<Integer, String> pieces = new TreeMap<>();
        boolean isExtended = false;
        for (NameValuePair parameter : parameters) {
            String key = parameter.getName().toLowerCase(Locale.ROOT);
            String value = parameter.getValue() == null ? "" : parameter.getValue();
            if (key.equals("filename") || key.equals("name")) {
                plain = HeaderText.decode(value);
            } else if (key.matches("(file)?name\\*([0-9]{1,4}\\*?)?")) {
                isExtended |= key.endsWith("*");
                String number = key.replaceAll("[^0-9]", "");
                pieces.put(number.isEmpty() ? 0 : Integer.parseInt(number), value);
            }
        }
        String joined = String.join("", pieces.values());
        return pieces.isEmpty() ? plain : isExtended ? HeaderText.decodeExtended(joined) : HeaderText.decode(joined);
    }
}
