package dev.annex.extractor.ocr;

import dev.annex.extractor.page.scan.GreyImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An installed Tesseract, found where packages put it. Each thread that reads has a process of its own; one that dies or hangs
 * is replaced, and after {@link #DEATHS} of them none is started any more: from then on nothing is read.
 */
public final class TesseractRecognizer implements TextRecognizer, AutoCloseable {
    /** So many processes may die before Tesseract counts as broken. */
    static final int DEATHS = 3;

    /** What to do where it is missing, for the user. */
    static final String INSTALL = "Debian/Ubuntu：sudo apt install tesseract-ocr tesseract-ocr-chi-sim；"
            + "macOS：brew install tesseract tesseract-lang；"
            + "Windows：安装 UB Mannheim 的 Tesseract 5 并勾选简体中文；数据在别处时用环境变量 TESSDATA_PREFIX 指明";

    /** Tesseract needs white around a line: this part of its height. */
    private static final int MARGIN = 3;

    private final Starter starter;
    private final String version;
    private final ConcurrentLinkedDeque<TesseractProcess> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger deaths = new AtomicInteger();

    private TesseractRecognizer(Starter starter) throws IOException {
        this.starter = starter;
        TesseractProcess first = starter.start();
        this.version = first.version();
        idle.push(first);
    }

    /**
     * Reads Chinese, with the digits and letters in it: together with the English data, many a line of Chinese comes out as
     * Latin letters.
     *
     * @throws OcrUnavailableException where it or its data are not installed
     */
    public static TesseractRecognizer chinese() throws OcrUnavailableException {
        return of(TesseractData.CHINESE, TesseractData.CHINESE);
    }

    /**
     * Reads numbers, better than the Chinese data does.
     *
     * @throws OcrUnavailableException where it or its data are not installed
     */
    public static TesseractRecognizer english() throws OcrUnavailableException {
        return of(TesseractData.ENGLISH, TesseractData.ENGLISH);
    }

    private static TesseractRecognizer of(String needed, String languages) throws OcrUnavailableException {
        Path data = TesseractData.find()
                .filter(found -> found.has(needed))
                .map(TesseractData::folder)
                .orElseThrow(
                        () -> new OcrUnavailableException("没有找到 Tesseract 的语言数据 " + needed + "，可以这样安装：" + INSTALL));
        try {
            return startedBy(() -> TesseractProcess.start(data, languages));
        } catch (IOException e) {
            throw new OcrUnavailableException("Tesseract 无法启动，可以这样安装：" + INSTALL, e);
        }
    }

    static TesseractRecognizer startedBy(Starter starter) throws IOException {
        return new TesseractRecognizer(starter);
    }

    /** As it says itself, such as {@code 5.3.0}. */
    public String version() {
        return version;
    }

    /** Whether it died so often that it reads no more. */
    public boolean isGivenUp() {
        return deaths.get() >= DEATHS;
    }

    @Override
    public List<Sign> read(GreyImage line) {
        int margin = line.height() / MARGIN;
        return tryRead(Margins.around(line, margin, margin)).orElse(List.of()).stream()
                .map(sign -> new Sign(sign.text(), sign.start() - margin, sign.end() - margin, sign.recognition()))
                .toList();
    }

    /** The characters of a line; nothing where Tesseract died over it or was given up. */
    Optional<List<Sign>> tryRead(GreyImage line) {
        if (isGivenUp()) {
            return Optional.empty();
        }
        TesseractProcess process = idle.poll();
        try {
            if (process == null) {
                process = starter.start();
            }
            List<Sign> signs = process.read(line);
            idle.push(process);
            return Optional.of(signs);
        } catch (IOException e) {
            deaths.incrementAndGet();
            if (process != null) {
                process.close();
            }
            return Optional.empty();
        }
    }

    /** Ends its processes. */
    @Override
    public void close() {
        for (TesseractProcess process = idle.poll(); process != null; process = idle.poll()) {
            process.close();
        }
    }

    /** Starts another process. */
    interface Starter {
        TesseractProcess start() throws IOException;
    }
}
