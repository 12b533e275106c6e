// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/export_options.h"
#include "core/publish/publish_run.h"
#include "ui/curation/edition_view.h"

#include <vector>

namespace fourthp::ui {

/// What is published: an edition, else the case studies among chosen records.
struct PublishScope
{
    RecordId edition {};
    std::vector<qint64> docids {}; ///< In the order of the rows.
    RecordId current {}; ///< The case study that is read, which a sheet is made of; empty for none.
    QString title {}; ///< Of the edition, or for chosen records what the document is called.
};

enum class DocumentForm {
    Book, ///< With cover, contents and indexes.
    Sheet, ///< One case study.
    List, ///< A table of them.
};

struct PublishOrder
{
    PublishScope scope {};
    DocumentForm form = DocumentForm::Book;
    PublishFormat format = PublishFormat::Html;
    PaperSize paper = PaperSize::A4;
    PublicationOptions options {};
    QString path {};
    Overwrite overwrite = Overwrite::Never;
    Redaction redaction {}; ///< Of chosen records; an edition is the same for everybody.
    QString who {}; ///< For the access log.
};

/// What is to be known before a document leaves.
struct PublishReport
{
    int cases = 0;
    QString marking {}; ///< That it will bear.
    bool mayBePublished = false; ///< In this form, for those whom the order names.
    bool needsRecipients = false; ///< By its marking it leaves only for a group that is named.
    HeldBack heldBack {}; ///< Of chosen records.
    EditionView view {}; ///< With what stands against print; for chosen records only that and titles.
};

// All off the GUI thread; `languages` are those of the reader, best first.

[[nodiscard]] Result<PublishReport> reportBefore(
    Library &library, const PublishOrder &order, const QStringList &languages, std::stop_token stop);

extern const QString kHeldBack;
extern const QString kNeedsRecipients; ///< The detail of an answer Unsupported: a group has to be named.

struct MadePublication
{
    Publication publication {};
    HeldBack heldBack {};
    qint64 cases = 0; ///< That are in it.
};
/// NotFound if none of the chosen records is a case study that may leave, with the detail `kHeldBack` if
/// there are some that may not.
[[nodiscard]] Result<MadePublication> makePublication(
    Library &library, const PublishOrder &order, std::stop_token stop);

/// What the access log says of a publication of so many cases.
AccessEntry entryOf(const PublishOrder &order, qint64 cases);
struct Published
{
    QString shownBy {}; ///< The path that shows it to a reader.
    Noted noted = Noted::InLog;
};
/// Makes it and writes it.
[[nodiscard]] Result<Published> publish(
    Library &library, const PublishOrder &order, const ProgressSink &progress, std::stop_token stop);

} // namespace fourthp::ui
