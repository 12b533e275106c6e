// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/hub.h"
#include "core/sync/sync_run.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fourthp {

/// One part as the place says that it is there; nothing of it was read yet.
struct BundlePart
{
    QString name {};
    qint64 bytes = 0;
};

/// Takes the next bytes of a part.
using PieceSink = std::function<Result<void>(const QByteArray &)>;

/// A place that a bundle lies in. Whatever it says is doubted: names, kinds and sizes are checked when it is
/// opened, and nothing from it ever becomes a path. Belongs to one thread; reading blocks.
class BundleSource
{
public:
    virtual ~BundleSource() = default;
    /// All parts, in no order; none where a place cannot be listed, as a web server.
    virtual std::optional<std::vector<BundlePart>> parts() const = 0;
    /// The whole part. A bundle fault `Missing` if it is not there, `Size` if it is longer than `mostBytes`.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name, qint64 mostBytes, std::stop_token stop)
        = 0;
    /// A part in pieces, for what does not fit into memory. Exactly `bytes` of them, or a bundle fault:
    /// `Missing`, `Size`, `Content`. Ends with the first failure of `take`. Unsupported where parts cannot be
    /// listed.
    [[nodiscard]] virtual Result<void> readPieces(
        const QString &name, qint64 bytes, const PieceSink &take, std::stop_token stop)
        = 0;
    /// What it is called in messages: the name of the file or folder, or the host.
    virtual QString name() const = 0;
    /// What went over a network; nothing for files.
    virtual HubTraffic traffic() const { return {}; }
};

/// A folder or a `.fpbundle` archive. Bundle faults `NotABundle`, `Name`, `Link`, `Twin`; NotFound if nothing
/// is there.
[[nodiscard]] Result<std::unique_ptr<BundleSource>> openBundle(const QString &path);

/// An archive in memory, for tests of hostile ones.
[[nodiscard]] Result<std::unique_ptr<BundleSource>> openBundleArchive(
    const QByteArray &bytes, const QString &name);

/// A folder that a plain web server serves; `address.url` is the address of the folder. Not on the GUI
/// thread.
[[nodiscard]] Result<std::unique_ptr<BundleSource>> openWebBundle(
    const HubAddress &address, const QString &secret);

} // namespace fourthp
