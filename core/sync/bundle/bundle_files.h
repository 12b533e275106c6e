// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/hub_page.h"
#include "core/store/library.h"
#include "core/sync/bundle/bundle_manifest.h"
#include "core/sync/bundle/bundle_package.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// `files/<sha256>`, as a part of a bundle.
QString filePartName(const QString &sha256);

/// Checksums of the files that a row names as it goes out: of a proposal those of the record that it
/// proposes. Pure.
QStringList filesNamedBy(const HubRow &row);

/// What goes along with the records of a bundle.
struct FilesAlong
{
    std::vector<BundleFile> files {}; ///< Whole here; in the order of their checksums.
    qint64 bytes = 0; ///< Of all these.
    qint64 missing = 0; ///< Files that are named, and are not whole on this computer.
};

/// Which of these files are here. By names and sizes; the contents are looked at when they are written.
[[nodiscard]] Result<FilesAlong> filesHere(
    Library &library, const QSet<QString> &named, std::stop_token stop = {});

/// Adds a file to a bundle, in pieces. Damaged or NotFound if it is not whole here, with nothing added.
[[nodiscard]] Result<void> addFileTo(
    BundlePackage &package, Library &library, const QString &sha256, std::stop_token stop);

} // namespace fourthp
