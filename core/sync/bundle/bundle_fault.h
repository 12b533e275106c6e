// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fourthp {

/// Why a bundle is not read. Core names the fact; front ends make the sentence.
enum class BundleFault {
    None,
    NotABundle, ///< Neither a folder nor an archive with a manifest.
    UnknownKey, ///< Whole, but signed by somebody whom nobody trusted yet. The subject is the key.
    Signature, ///< Changed after it was signed, or never signed.
    Manifest, ///< Signed, but breaks the rules of the format.
    Newer, ///< A later version of the format.
    Missing, ///< A part that the manifest names is not there.
    Extra, ///< There is a part that the manifest does not name.
    Twin, ///< Two parts have the same name.
    Name, ///< A name that no part may have: a path out of the bundle.
    Link, ///< A link, a device or another thing that is no plain file.
    Size, ///< A part is longer or shorter than the manifest says.
    Content, ///< A part is not the one that was signed.
    Bomb, ///< It would grow beyond the limits when unpacked.
    OldSequence, ///< A later bundle was read before; older ones would take records back.
    OtherHub, ///< Another hub than the channel's.
    NeedsFull, ///< It only holds changes since a bundle that was not read here.
    NotAllowed, ///< The key may send contributions alone.
    Space, ///< Not enough free space.
};

/// The word in front of the colon in `Error::detail`; stable, for the log and for scripts.
QString bundleFaultName(BundleFault fault);
/// `detail` is English, for the log, and holds no record contents.
[[nodiscard]] Failure failBundle(BundleFault fault, const QString &subject, const QString &detail = {});
/// None for an error that is of another kind, as a stick that cannot be read.
BundleFault bundleFaultOf(const Error &error);

} // namespace fourthp
