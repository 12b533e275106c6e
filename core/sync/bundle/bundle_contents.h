// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/store/library.h"
#include "core/sync/bundle/bundle_files.h"
#include "core/sync/bundle/bundle_outgoing.h"
#include "core/sync/bundle/bundle_writer.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <span>
#include <stop_token>

namespace fourthp {

/// Channels of which records go: for a contribution new ones too, which belong to no hub yet.
QStringList channelsOf(const BundleOrder &order);
/// `outgoingRow` or `outgoingProposal`, as the order asks. Pure.
OutgoingRow outgoing(const MirrorState &mirror, bool wasSent, const BundleOrder &order, const QDate &today);

/// The attachments that would go along with `order`, whatever it says of files. Reads all records; not on the
/// GUI thread.
[[nodiscard]] Result<FilesAlong> filesForBundle(
    Library &library, const BundleOrder &order, std::stop_token stop = {});

/// Calls `visit` for each record that a bundle of this order would hold if its readers had nothing yet, with the documents
/// that it goes out as: what the hub said, or for a contribution the proposal, what it proposes and what that began with.
/// Reads all records; not on the GUI thread.
[[nodiscard]] Result<void> forEachInBundle(Library &library, const BundleOrder &order,
    const std::function<void(std::span<const Document>)> &visit, std::stop_token stop = {});

} // namespace fourthp
