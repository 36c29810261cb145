package dev.annex.extractor.ocr;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;

/** A trained network that maps one tensor to one tensor. May be run by several threads at once; each runs in its own. */
final class Network {
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final String input;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    static Network load(Weights weights) throws OcrUnavailableException {
        byte[] bytes = weights.bytes();
        try (SessionOptions options = new SessionOptions()) {
            // One thread each: pages are read side by side, and sums always come in the same order.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Every line has another width: what an arena or a pattern keeps for one is of no use to the next.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            OrtEnvironment environment = OnnxStart.environment();
            return new Network(environment, environment.createSession(bytes, options));
        } catch (OrtException | LinkageError e) {
            throw new OcrUnavailableException(
                    "ONNX Runtime 无法在本机启动，因此不能识别扫描件；它支持 64 位的 Linux（glibc 2.28 起）、Windows 和 Apple 芯片的 macOS", e);
        }
    }

    /** A buffer for {@link #run}, outside of the heap so that it need not be copied. */
    static FloatBuffer buffer(int floats) {
        return ByteBuffer.allocateDirect(floats * Float.BYTES)
                .order(ByteOrder.nativeOrder())
                .asFloatBuffer();
    }

    /** What the network makes of a tensor of this shape. */
    Tensor run(FloatBuffer values, long... shape) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, values, shape);
                OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            FloatBuffer buffer = output.getFloatBuffer();
            float[] floats = new float[buffer.remaining()];
            buffer.get(floats);
            return new Tensor(floats, output.getInfo().getShape());
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime refused a tensor", e);
        }
    }

    /** Numbers in row-major order, and how many there are along each axis. */
    record Tensor(float[] values, long[] shape) {
        int length(int axis) {
            return Math.toIntExact(shape[axis]);
        }
    }
}
