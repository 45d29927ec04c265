package io.duban.plugins.ocr;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** A PDF as scanners make it: a picture at the head of each page and no text. */
final class ScannedPdf {
    private ScannedPdf() {}

    static byte[] of(byte[] picture, int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDImageXObject image = LosslessFactory.createFromImage(
                    pdf, Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(picture))));
            float height = PDRectangle.A4.getWidth() * image.getHeight() / image.getWidth();
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(image, 0, PDRectangle.A4.getHeight() - height, PDRectangle.A4.getWidth(), height);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
