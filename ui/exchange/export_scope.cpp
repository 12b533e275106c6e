// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_scope.h"

#include "core/curation/edition_list.h"
#include "core/model/edition.h"
#include "core/store/collections.h"
#include "core/store/record_reader.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

ExportScopeBox::ExportScopeBox(const Services &services, const ExportScope &scope, QWidget *parent)
    : QComboBox(parent)
    , m_services(services)
    , m_scope(scope)
{
    setObjectName(u"exportScope"_s);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // Names may be long.
    const bool isSelection = !scope.result.empty();
    if (isSelection) {
        add({Kind::Selection, tr("The selection (%1)").arg(Formats::count(qint64(scope.docids.size()))), {}});
    }
    const std::vector<qint64> &result = isSelection ? scope.result : scope.docids;
    add({Kind::Result, tr("The result (%1)").arg(Formats::count(qint64(result.size()))), {}});
    connect(this, &QComboBox::activated, this, &ExportScopeBox::take);
    m_load.start([&library = services.library, languages = readerLanguages()](
                     std::stop_token) { return offersIn(library, languages); },
        [this](const Result<std::vector<Offer>> &offers) {
            if (!offers) {
                Q_EMIT failed(offers.error());
                return;
            }
            for (const Offer &offer : *offers) {
                add(offer);
            }
        });
}

Result<std::vector<ExportScopeBox::Offer>> ExportScopeBox::offersIn(
    Library &library, const QStringList &languages)
{
    const auto collections = Collections(library).list();
    const Result<Connection *> connection = library.connection();
    const auto editions = connection ? listEditions(**connection) : passOn(connection);
    if (!collections || !editions) {
        return !collections ? passOn(collections) : passOn(editions);
    }
    std::vector<Offer> offers;
    for (const Collection &one : *collections) {
        offers.push_back({Kind::Collection,
            tr("Collection: %1 (%2)").arg(Formats::isolated(one.name), Formats::count(one.records)),
            one.name});
    }
    for (const Document &one : *editions) {
        offers.push_back({Kind::Edition,
            tr("Edition: %1 (%2)")
                .arg(Formats::isolated(one.title(languages).text),
                    Formats::count(qint64(Edition::from(one).cases().size()))),
            one.id().value});
    }
    return offers;
}

Result<ExportScope> ExportScopeBox::recordsOf(Library &library, const Offer &offer)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    if (offer.kind == Kind::Collection) {
        auto docids = collectedRecords(**connection, offer.name);
        // What somebody calls a collection is not for those who read the file.
        return docids ? Result<ExportScope>(ExportScope {std::move(*docids), u"a collection"_s, {}})
                      : passOn(docids);
    }
    const Result<Document> edition = shownEdition(**connection, {offer.name});
    if (!edition) {
        return passOn(edition);
    }
    ExportScope scope {{}, u"edition "_s + offer.name, {}};
    for (const RecordId &id : Edition::from(*edition).cases()) {
        const auto record = readRecord(**connection, id);
        if (!record) {
            return passOn(record);
        }
        if (record->has_value() && (*record)->visible) {
            scope.docids.push_back((*record)->docid);
        }
    }
    return scope;
}

void ExportScopeBox::add(const Offer &offer)
{
    m_offers.push_back(offer);
    addItem(offer.label);
}

void ExportScopeBox::take(int index)
{
    m_read.cancel();
    const Offer &offer = m_offers[size_t(index)];
    if (offer.kind == Kind::Selection || (offer.kind == Kind::Result && m_scope.result.empty())) {
        Q_EMIT chosen(m_scope);
        return;
    }
    if (offer.kind == Kind::Result) {
        Q_EMIT chosen({m_scope.result, m_scope.text, {}});
        return;
    }
    Q_EMIT reading();
    m_read.start(
        [&library = m_services.library, offer](std::stop_token) { return recordsOf(library, offer); },
        [this](const Result<ExportScope> &scope) {
            scope ? Q_EMIT chosen(*scope) : Q_EMIT failed(scope.error());
        });
}

} // namespace fourthp::ui
