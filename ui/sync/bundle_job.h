// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/bundle/bundle_reader.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace fourthp::ui {

/// A bundle as the dialog shows it. A value.
struct BundleView
{
    BundleManifest manifest {};
    QString digest {};
    std::optional<TrustedKey> signer {}; ///< None: nobody trusted the key yet.
    bool isExpired = false;
    BundlePlan plan {}; ///< Once the key is trusted.
};

/// What is in it and what reading it would do. Fails where reading is not possible even with trust. Off the
/// GUI thread.
[[nodiscard]] Result<BundleView> lookAtBundle(Library &library, const QString &path, std::stop_token stop);

/// Reads the bundle that was shown; another one that lies there by now is refused. `trust` says that a person
/// trusts a key that was unknown. Off the GUI thread.
[[nodiscard]] Result<BundleOutcome> readShownBundle(Library &library, const QString &path,
    const BundleView &shown, bool trust, const BundleReadSettings &settings);

} // namespace fourthp::ui
