// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/bundle_text.h"

#include "core/sync/bundle/bundle_crypto.h"
#include "core/sync/bundle/bundle_fault.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

struct BundleText
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::BundleText)
};

} // namespace

bool isBundlePath(const QString &text)
{
    const QString path = bundlePathOf(text);
    return QDir::isAbsolutePath(path) && path.endsWith(".fpbundle"_L1, Qt::CaseInsensitive);
}

QString bundlePathOf(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.isLocalFile() ? url.toLocalFile() : text.trimmed();
}

QString bundleProblem(const Error &error)
{
    const QString part = Formats::isolated(error.subject.section(u'/', -1));
    switch (bundleFaultOf(error)) { // No default: the compiler points here when a fault is added.
    case BundleFault::None:
        return error.kind == ErrorKind::NotFound
            ? BundleText::tr("The file is not there. If it is on a stick, put the stick in again.")
            : ErrorText::explain(error).text();
    case BundleFault::NotABundle:
        return BundleText::tr("This file is no bundle.");
    case BundleFault::UnknownKey:
        return BundleText::tr("Nobody here trusts the sender of this bundle yet.");
    case BundleFault::Signature:
        return BundleText::tr("The signature is wrong: the bundle was changed on its way, or somebody else "
                              "made it. Nothing was "
                              "read. Ask the sender for a new copy.");
    case BundleFault::Manifest:
        return BundleText::tr("The bundle breaks the rules of bundles. Nothing was read. Tell the sender.");
    case BundleFault::Newer:
        return BundleText::tr("The bundle was made by a newer version of the program. Nothing was read. Get "
                              "the new version to read it.");
    case BundleFault::Missing:
    case BundleFault::Size:
    case BundleFault::Content:
        if (error.subject.isEmpty()) {
            return BundleText::tr(
                "A part of the bundle is missing or damaged. What was read before is whole. "
                "Copy the bundle once more.");
        }
        return BundleText::tr("The part %1 of the bundle is missing or damaged. What was read before is "
                              "whole. Copy the bundle once more.")
            .arg(part);
    case BundleFault::Extra:
    case BundleFault::Twin:
    case BundleFault::Name:
    case BundleFault::Link:
    case BundleFault::Bomb:
        if (error.subject.isEmpty()) {
            return BundleText::tr(
                "The bundle holds something that does not belong there. Nothing was read. Tell the sender.");
        }
        return BundleText::tr(
            "The bundle holds something that does not belong there: %1. Nothing was read. Tell the sender.")
            .arg(part);
    case BundleFault::OldSequence:
        return BundleText::tr(
            "A later bundle was read before; this one would take records back. Nothing was read.");
    case BundleFault::OtherHub:
        return BundleText::tr("The bundle is of another hub. Nothing was read.");
    case BundleFault::NeedsFull:
        return BundleText::tr("The bundle only holds changes since one that was not read here. Ask the "
                              "sender for the full bundle.");
    case BundleFault::NotAllowed:
        return BundleText::tr("This sender may send proposals alone. Nothing was read.");
    case BundleFault::Space:
        return BundleText::tr(
            "There is not enough free space. Nothing was read. Free some space and try again.");
    }
    Q_UNREACHABLE();
}

QString bundleEffect(const BundleManifest &manifest, const BundlePlan &plan)
{
    if (plan.wasRead) {
        return BundleText::tr("You have read this bundle before. Reading it again changes nothing.");
    }
    QStringList sentences;
    if (plan.shardsDone > 0) {
        sentences.append(BundleText::tr("Reading was cut off before and goes on where it stopped."));
    }
    if (manifest.kind == BundleKind::Contribution) {
        sentences.append(BundleText::tr("Its proposals are kept for review. No record changes."));
    } else if (plan.isHubChannel) {
        sentences.append(BundleText::tr("What is newer than here is taken over. Your own changes stay."));
    } else if (manifest.full) {
        sentences.append(BundleText::tr(
            "Everything in it is taken over. Your own changes stay, and so do records that are not in it."));
    } else {
        sentences.append(
            BundleText::tr("What changed since the last bundle is taken over. Your own changes stay."));
    }
    return sentences.join(u' ');
}

QString bundleResult(const BundleOutcome &outcome)
{
    const SyncReport &report = outcome.report;
    if (report.state == SyncState::Failed) {
        return bundleProblem(report.error);
    }
    if (report.state == SyncState::Stopped) {
        return BundleText::tr("Stopped. What was read is kept; the next time goes on from there.");
    }
    QStringList sentences {report.pulled == 0
            ? BundleText::tr("Nothing in it was new.")
            : BundleText::tr("%Ln record(s) were new or changed.", nullptr, int(report.pulled))};
    if (report.removed > 0) {
        sentences.append(BundleText::tr("%Ln record(s) were taken out.", nullptr, int(report.removed)));
    }
    if (report.conflicts > 0) {
        sentences.append(BundleText::tr(
            "%Ln record(s) need review: you changed them as well.", nullptr, int(report.conflicts)));
    }
    if (outcome.orphans > 0) {
        sentences.append(BundleText::tr(
            "%Ln record(s) are not in the bundle any more and stay here.", nullptr, int(outcome.orphans)));
    }
    if (report.quarantined > 0) {
        sentences.append(BundleText::tr(
            "%Ln record(s) could not be read and were set aside.", nullptr, int(report.quarantined)));
    }
    if (outcome.filesTaken > 0) {
        sentences.append(
            BundleText::tr("%Ln attached file(s) were taken over.", nullptr, int(outcome.filesTaken)));
    }
    if (outcome.filesPassedOver > 0) {
        sentences.append(BundleText::tr("%Ln attached file(s) were not kept: no record here names them.",
            nullptr, int(outcome.filesPassedOver)));
    }
    if (report.state == SyncState::NeedsDecision) {
        sentences.append(BundleText::tr("The bundle deletes unusually many records. None was removed; please "
                                        "decide on the page of the hubs."));
    }
    return sentences.join(u' ');
}

QString writtenText(const BundleWritten &written, const QString &path)
{
    const QString name = Formats::isolated(path.section(u'/', -1));
    QStringList sentences {
        BundleText::tr("%Ln record(s) were written to %1.", nullptr, int(written.rows)).arg(name)};
    if (written.heldBack > 0) {
        sentences.append(BundleText::tr("%Ln record(s) were held back: they must not leave this computer.",
            nullptr, int(written.heldBack)));
    }
    if (written.shortened > 0) {
        sentences.append(BundleText::tr(
            "Data of persons were left out of %Ln record(s).", nullptr, int(written.shortened)));
    }
    if (written.files > 0) {
        sentences.append(BundleText::tr("%Ln attached file(s) went along, %1.", nullptr, int(written.files))
                             .arg(Formats::bytes(written.fileBytes)));
    }
    if (written.filesMissing > 0) {
        sentences.append(BundleText::tr("%Ln attached file(s) are not on this computer and stayed out.",
            nullptr, int(written.filesMissing)));
    }
    return sentences.join(u' ') + u'\n'
        + BundleText::tr("Your key, to be read out to those who get the bundle:") + u'\n'
        + Formats::isolated(keyInGroups(written.keyId));
}

} // namespace fourthp::ui
