package dev.annex.extractor.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was trained, as a resource of the class path. It is used only if it is byte for byte what our figures were measured with.
 *
 * @param resource its path on the class path
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
record Weights(String resource, String sha256) {
    /** Where text is: PP-OCRv4 mobile, DBNet. */
    static final Weights DETECTION = new Weights(
            "models/ch_PP-OCRv4_det_infer.onnx", "d2a7720d45a54257208b1e13e36a8479894cb74155a5efe29462512d42f49da9");

    /** What a line reads: PP-OCRv4 mobile, SVTR-LCNet with CTC. */
    static final Weights RECOGNITION = new Weights(
            "models/ch_PP-OCRv4_rec_infer.onnx", "01963c554a1a00203c5746bca5306fc05a1278a014495383ddd935d0d2ac0415");

    /** The characters that {@link #RECOGNITION} tells apart, one in a line. */
    static final Weights CHARACTERS =
            new Weights("models/ppocr_keys_v1.txt", "28b2362ad4ab2dc38769aa72feb535e3a9ddb3fd2a7585a05920e6393b1dc7f7");

    byte[] bytes() throws OcrUnavailableException {
        try (InputStream in = Weights.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new OcrUnavailableException("文字识别模型 " + resource + " 不在类路径上，请重新安装 annex");
            }
            byte[] bytes = in.readAllBytes();
            if (!sha256.equals(HexFormat.of().formatHex(sha256Of(bytes)))) {
                throw new OcrUnavailableException("文字识别模型 " + resource + " 与发布时的校验值（SHA-256）不符，可能已损坏或被改动，请重新安装 annex");
            }
            return bytes;
        } catch (IOException e) {
            throw new OcrUnavailableException("文字识别模型 " + resource + " 读取失败，请重新安装 annex", e);
        }
    }

    private static byte[] sha256Of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
