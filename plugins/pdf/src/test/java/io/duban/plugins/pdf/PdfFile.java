package io.duban.plugins.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 测试用 PDF: written object by object, with a Chinese font that the file does not bring along, as most programs do. */
final class PdfFile {
    static final float SIZE = 16;
    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500]"
            + " /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -250 1000 1000]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>] >>";

    private final List<String> pages = new ArrayList<>();
    private StringBuilder content = new StringBuilder();

    /** One page with a line at each multiple of the leading, the margins at 90 and 522 points: 27 characters a line. */
    static PdfFile of(String... lines) {
        PdfFile file = new PdfFile();
        for (int i = 0; i < lines.length; i++) {
            file.text(90, 720 - 28 * i, SIZE, lines[i]);
        }
        return file.page();
    }

    /** Text with its baseline at a height from the bottom; ideographic spaces at its start indent it. */
    PdfFile text(float x, float y, float size, String text) {
        String shown = text.stripLeading();
        float indent = size * (text.length() - shown.length());
        StringBuilder hex = new StringBuilder();
        for (byte b : shown.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format("%02X", b));
        }
        content.append("BT /F1 %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET\n".formatted(size, x + indent, y, hex));
        return this;
    }

    PdfFile raw(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    /** Ends the page. */
    PdfFile page() {
        pages.add(content.toString());
        content = new StringBuilder();
        return this;
    }

    byte[] bytes() {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("");
        objects.add(FONT);
        objects.add("<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"
                + " /Length 1 >>\nstream\n0\nendstream");
        for (String page : pages) {
            kids.append(objects.size() + 1).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents " + (objects.size() + 2)
                    + " 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /I1 4 0 R >> >> >>");
            objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "endstream");
        }
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        return file(objects);
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        write(out, "%PDF-1.4\n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(out.size());
            write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        write(out, "xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> write(out, "%010d 00000 n \n".formatted(offset)));
        write(out, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
