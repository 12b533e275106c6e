// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

namespace fourthp {

enum class PictureFault {
    None,
    NotAPicture, ///< Neither PNG nor JPEG, whatever it is called.
    Broken, ///< Cut off, or not built as PNG (W3C, third edition) or JPEG (ITU-T T.81) say.
    TooLarge, ///< More pixels than `kMostPixels` in all of its frames, or packed texts that unpack to more
              ///< than `kMostPackedBytes`.
};

inline constexpr qint64 kMostPixels = 64ll << 20;
inline constexpr qint64 kMostPackedBytes = 8ll
    << 20; ///< libpng's own limit of what one text or profile may hold.

/// Looks at a picture without decoding it, so that a small file which would fill a memory is known before any
/// program opens it. Reads a seekable `device` from its start to its end, with less than 100 kB in memory.
PictureFault findPictureFault(QIODevice &device);

} // namespace fourthp
