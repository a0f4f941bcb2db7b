package org.annalist.runtime.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Columns of numbers packed into one array of bytes, each as narrow as its values allow; a column
 * of equal values takes no room for its rows.
 *
 * <p>Layout: for each column a byte that says how it is packed and four that say where it begins;
 * then the columns.
 */
final class Columns {

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);

  private static final int HEAD = 5;
  private static final int WIDTH = 0x0F;
  // How a double became a number: its bits, itself, or a hundredfold.
  private static final int WHOLE = 0x10;
  private static final int HUNDREDTHS = 0x20;

  private final byte[] bytes;

  private Columns(byte[] bytes) {
    this.bytes = bytes;
  }

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN);
  }

  /** The number in a row of a column. */
  long at(int column, int row) {
    int base = (int) INT.get(bytes, column * HEAD + 1);
    return switch (bytes[column * HEAD] & WIDTH) {
      case 0 -> (long) LONG.get(bytes, base);
      case 1 -> bytes[base + row];
      case 2 -> (short) SHORT.get(bytes, base + row * 2);
      case 4 -> (int) INT.get(bytes, base + row * 4);
      default -> (long) LONG.get(bytes, base + row * 8);
    };
  }

  /** The number in a row of a column of doubles. */
  double doubleAt(int column, int row) {
    int mode = bytes[column * HEAD] & ~WIDTH;
    long packed = at(column, row);
    if (mode == 0) {
      return Double.longBitsToDouble(packed);
    } else if (packed == 0) {
      return Double.NaN;
    }
    long zigzag = packed - 1;
    long number = zigzag >>> 1 ^ -(zigzag & 1);
    return mode == WHOLE ? number : number / 100.0;
  }

  /** Packs columns one after the other. */
  static final class Packer {
    private byte[] bytes;
    private int size;
    private int column;

    Packer(int columns) {
      size = columns * HEAD;
      bytes = new byte[size + 64];
    }

    /** Adds a column of whole numbers. */
    Packer add(long[] values) {
      return add(values, 0);
    }

    /** Adds a column of doubles. */
    Packer add(double[] values) {
      long[] packed = new long[values.length];
      if (pack(values, packed, 1)) {
        return add(packed, WHOLE);
      } else if (pack(values, packed, 100)) {
        return add(packed, HUNDREDTHS);
      }
      Arrays.setAll(packed, i -> Double.doubleToLongBits(values[i]));
      return add(packed, 0);
    }

    /** NaN becomes 0, other numbers zigzag from 1; false if they would not come back the same. */
    private static boolean pack(double[] values, long[] packed, int scale) {
      for (int i = 0; i < values.length; i++) {
        double value = values[i];
        if (Double.isNaN(value)) {
          packed[i] = 0;
        } else {
          double scaled = Math.rint(value * scale);
          if (!(Math.abs(scaled) < 1L << 52)
              || Double.compare((long) scaled / (double) scale, value) != 0) {
            return false;
          }
          long number = (long) scaled;
          packed[i] = (number << 1 ^ number >> 63) + 1;
        }
      }
      return true;
    }

    private Packer add(long[] values, int mode) {
      int width = width(values);
      int head = HEAD * column++;
      bytes[head] = (byte) (width | mode);
      INT.set(bytes, head + 1, size);
      if (width == 0) {
        put(values.length == 0 ? 0 : values[0], 8);
      } else {
        for (long value : values) {
          put(value, width);
        }
      }
      return this;
    }

    private static int width(long[] values) {
      long least = Long.MAX_VALUE;
      long most = Long.MIN_VALUE;
      for (long value : values) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
      if (values.length == 0 || least == most) {
        return 0;
      } else if (least >= Byte.MIN_VALUE && most <= Byte.MAX_VALUE) {
        return 1;
      } else if (least >= Short.MIN_VALUE && most <= Short.MAX_VALUE) {
        return 2;
      }
      return least >= Integer.MIN_VALUE && most <= Integer.MAX_VALUE ? 4 : 8;
    }

    private void put(long value, int width) {
      if (size + 8 > bytes.length) {
        bytes = Arrays.copyOf(bytes, bytes.length * 2);
      }
      LONG.set(bytes, size, value);
      size += width;
    }

    Columns build() {
      return new Columns(Arrays.copyOf(bytes, size));
    }
  }
}
