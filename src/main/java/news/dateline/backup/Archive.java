package news.dateline.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import news.dateline.backup.Manifest.Part;
import news.dateline.shared.Sha256;

/** A backup while it is written. */
final class Archive implements AutoCloseable {

    /** Writes what stands in a part. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final FileChannel file;
    private final ZipOutputStream zip;

    Archive(FileChannel file) {
        this.file = file;
        this.zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
    }

    Part add(String name, Content content) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        return write(name, content);
    }

    /** For what is compressed already. */
    Part addAsItIs(String name, Content content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        return write(name, content);
    }

    private Part write(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Counted counted = new Counted(zip);
        DigestOutputStream digested = new DigestOutputStream(counted, Sha256.begin());
        content.writeTo(digested);
        zip.closeEntry();
        return new Part(
                name,
                counted.bytes,
                HexFormat.of().formatHex(digested.getMessageDigest().digest()));
    }

    /** Returns once all of it is on the disk. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Counted extends FilterOutputStream {

        private long bytes;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }
}
