// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle/bundle_reader.h"
#include "core/sync/bundle/bundle_writer.h"

#include <QString>

namespace fourthp::ui {

// Sentences about bundles, in the language of the window. Plain text.

/// True for a text that names a bundle: the absolute path or the file address of a `.fpbundle`. Looks at the
/// text alone.
bool isBundlePath(const QString &text);
/// Its path.
QString bundlePathOf(const QString &text);

/// Why a bundle is not read, and what to do.
QString bundleProblem(const Error &error);
/// What reading it will do.
QString bundleEffect(const BundleManifest &manifest, const BundlePlan &plan);
/// What reading it came to.
QString bundleResult(const BundleOutcome &outcome);
/// What writing it to this path came to, what stayed behind, and the key that readers compare.
QString writtenText(const BundleWritten &written, const QString &path);

} // namespace fourthp::ui
