// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/scan_row.h"

#include "core/curation/edition_list.h"
#include "core/store/record_reader.h"
#include "core/sync/bundle/bundle_contents.h"
#include "ui/common/error_text.h"
#include "ui/common/languages.h"
#include "ui/exchange/scan_dialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

Result<std::vector<qint64>> docidsOfEdition(Connection &connection, const RecordId &id)
{
    const Result<Document> edition = shownEdition(connection, id);
    if (!edition) {
        return passOn(edition);
    }
    std::vector<qint64> docids;
    const std::vector<RecordId> cases = Edition::from(*edition).cases();
    for (const RecordId &one : cases) {
        const auto docid = docidOf(connection, one);
        if (!docid) {
            return passOn(docid);
        }
        if (docid->has_value()) {
            docids.push_back(**docid);
        }
    }
    return docids;
}

Result<PersonalScan> scan(
    Library &library, const ScanOrder &order, const QStringList &languages, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    if (order.bundle) {
        return scanWalk(
            library, languages,
            [&](const auto &look) { return forEachInBundle(library, *order.bundle, look, stop); }, stop);
    }
    const auto docids = !order.edition.isEmpty() ? docidsOfEdition(**connection, order.edition)
                                                 : Result<std::vector<qint64>>(order.docids);
    return docids
        ? scanForPersonalData(library, *docids, order.options, languages, {}, std::move(stop))
        : passOn(docids);
}

} // namespace

ScanRow::ScanRow(const Services &services, std::function<ScanOrder()> order, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_order(std::move(order))
    , m_look(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_show(new QPushButton(tr("Show the places…"), this))
{
    setObjectName(u"scanRow"_s);
    m_look->setObjectName(u"scanStart"_s);
    m_result->setObjectName(u"scanResult"_s);
    m_show->setObjectName(u"scanShow"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    for (QPushButton *button : {m_look, m_show}) {
        button->setAutoDefault(false); // Enter is for the dialog.
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_look);
    row->addWidget(m_result, 1);
    row->addWidget(m_show);
    connect(m_look, &QPushButton::clicked, this, [this] { m_isLooking ? forget() : start(); });
    connect(m_show, &QPushButton::clicked, this, &ScanRow::showFindings);
    forget();
}

void ScanRow::forget()
{
    m_task.cancel();
    m_isLooking = false;
    m_scan = {};
    m_look->setText(tr("Look for data of persons"));
    m_result->clear();
    m_show->hide();
}

void ScanRow::start()
{
    forget();
    m_isLooking = true;
    m_look->setText(tr("Stop"));
    m_result->setText(tr("Looking…"));
    m_task.start([&library = m_services.library, order = m_order(), languages = readerLanguages()](
                     std::stop_token stop) { return scan(library, order, languages, std::move(stop)); },
        [this](const Result<PersonalScan> &found) { finish(found); });
}

void ScanRow::finish(const Result<PersonalScan> &scan)
{
    forget();
    if (!scan) {
        m_result->setText(ErrorText::explain(scan.error()).text());
        return;
    }
    m_scan = *scan;
    m_show->setVisible(m_scan.total > 0);
    m_result->setText(m_scan.total == 0
            ? tr("Nothing that looks like data of persons was found in %Ln record(s).", nullptr, int(m_scan.records))
            : tr("%Ln place(s) look as if they were about persons.", nullptr, int(m_scan.total)));
}

void ScanRow::showFindings()
{
    auto *dialog = new ScanDialog(m_scan, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ScanDialog::recordWanted, this, &ScanRow::recordWanted);
    dialog->open();
}

} // namespace fourthp::ui
