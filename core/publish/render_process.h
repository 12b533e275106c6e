// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/publish/publication.h"
#include "core/store/file_store.h"

#include <optional>
#include <stop_token>

namespace fourthp {

enum class PaperSize { A4, Letter };
/// As on the command line; stable.
QString paperSizeName(PaperSize paper);
std::optional<PaperSize> paperSizeOfName(const QString &name);

struct RenderOptions
{
    PaperSize paper = PaperSize::A4;
    QString program {}; ///< That renders; empty for the one that `renderProgram` finds.
    Overwrite overwrite = Overwrite::Allowed;
};

/// Where `fourthp-render` lies: beside this program, where it is installed, or in the folder that it is built
/// in. Unsupported if it is nowhere.
[[nodiscard]] Result<QString> renderProgram();

/// Writes the publication as a PDF: starts the program that knows fonts, and takes its answer only when it is
/// whole. An earlier file stays as it was until then (see `CheckedFile`), or for good if it may not be
/// overwritten: Conflict. Asked to stop, it ends that program at once and answers Cancelled. Blocks; any
/// thread but the GUI thread. `progress` counts in steps of the other program's own.
[[nodiscard]] Result<void> renderPdf(const Publication &publication, const QString &path,
    const RenderOptions &options = {}, const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace fourthp
