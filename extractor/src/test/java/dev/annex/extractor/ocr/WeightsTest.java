package dev.annex.extractor.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void theOnesThatAreShippedAreTheOnesThatWereMeasured() throws OcrUnavailableException {
        assertThat(Weights.DETECTION.bytes()).hasSize(4_745_517);
        assertThat(Weights.RECOGNITION.bytes()).hasSize(10_857_828);
        assertThat(Alphabet.of(Weights.CHARACTERS.bytes()).size()).isEqualTo(6_625);
    }

    @Test
    void othersAreRefused() {
        Weights changed = new Weights(
                Weights.CHARACTERS.resource(),
                "00" + Weights.CHARACTERS.sha256().substring(2));
        assertThatThrownBy(changed::bytes)
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining("models/ppocr_keys_v1.txt")
                .hasMessageContaining("校验值");
    }

    @Test
    void missingOnesAreNamed() {
        assertThatThrownBy(new Weights("models/none.onnx", "")::bytes)
                .isInstanceOf(OcrUnavailableException.class)
                .hasMessageContaining("models/none.onnx 不在类路径上");
    }

    @Test
    void aFileThatIsNoNetworkIsRefused() {
        assertThatThrownBy(() -> Network.load(Weights.CHARACTERS)).isInstanceOf(OcrUnavailableException.class);
    }
}
