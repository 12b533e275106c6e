// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search_engine.h"
#include "core/store/record_writer.h"
#include "core/store/shown_records.h"
#include "tests/support/temp_library.h"
#include "translations/languages.h"
#include "ui/common/settings.h"
#include "ui/library/library_page.h"
#include "ui/library/result_model.h"
#include "ui/record/record_commands.h"
#include "ui/record/record_pane.h"
#include "ui/search/facet_model.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <stdexcept>
#include <vector>

namespace fourthp::test {

/// Runs the event loop until the condition holds; false if it does not within ten seconds.
inline bool waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

/// The real library page over a real library in a temporary folder, as large as a small laptop's window leaves it.
class LibraryWindow
{
    using ResultModel = ui::ResultModel;
    using FacetModel = ui::FacetModel;
    using ResultRow = ui::ResultRow;

public:
    explicit LibraryWindow(Contents contents = Contents::Starter)
        : temp(contents)
        , settings(settingsFolder.filePath(QStringLiteral("settings.ini")))
        , engine(*temp.library)
        , services {*temp.library, engine, temp.vocabularies, temp.clock, settings}
        , commands(services)
        , page(services, commands)
    {
        page.resize(1200, 700);
        page.show();
        settle();
    }

    /// What the engine says of a query: the truth that the page has to show.
    SearchAnswer truth(const SearchQuery &query)
    {
        Result<SearchAnswer> answer = engine.search(query);
        if (!answer) {
            throw std::runtime_error("search: " + answer.error().detail.toStdString());
        }
        return std::move(*answer);
    }
    qint64 total(const SearchQuery &query) { return qint64(truth(query).docids.size()); }
    bool showsTruth() { return model().docids() == truth(page.query()).docids; }
    /// Waits until the page shows the answer to its own query, with the texts of its first rows.
    bool settle()
    {
        return waitUntil([this] { return showsTruth(); })
            && (model().rowCount() == 0 || waitUntil([this] { return model().rowAt(0) != nullptr; }));
    }
    bool ask(const SearchQuery &query)
    {
        page.showQuery(query);
        return settle();
    }
    /// Types words and waits for their answer.
    bool type(const QString &words)
    {
        QTest::keyClicks(&box(), words);
        return waitUntil([this] { return page.query().text == box().text().simplified(); }) && settle();
    }

    template <class Object> Object &child(const QString &name)
    {
        auto *found = page.findChild<Object *>(name);
        if (found == nullptr) {
            throw std::runtime_error("nothing is called " + name.toStdString());
        }
        return *found;
    }
    QLineEdit &box() { return child<QLineEdit>(QStringLiteral("searchText")); }
    QListView &list() { return child<QListView>(QStringLiteral("resultList")); }
    ResultModel &model() { return *qobject_cast<ResultModel *>(list().model()); }
    QTreeView &facetTree() { return child<QTreeView>(QStringLiteral("facetTree")); }
    FacetModel &facetModel() { return *qobject_cast<FacetModel *>(facetTree().model()); }
    QString countText() { return child<QLabel>(QStringLiteral("resultCount")).text(); }

    /// The row of the rail for a value, or an invalid index.
    QModelIndex facetIndex(const QString &facet, const QString &value)
    {
        const QModelIndex group = facetModel().groupIndex(facet);
        for (int i = 0; group.isValid() && i < facetModel().rowCount(group); ++i) {
            const QModelIndex index = facetModel().index(i, 0, group);
            if (index.data(FacetModel::ValueRole).toString() == value && !index.data(FacetModel::MoreRole).toBool()) {
                return index;
            }
        }
        return {};
    }
    void clickFacet(const QString &facet, const QString &value, Qt::KeyboardModifiers modifiers = {})
    {
        QTreeView &tree = facetTree();
        const QModelIndex index = facetIndex(facet, value);
        tree.setExpanded(index.parent(), true);
        tree.scrollTo(index);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, modifiers, tree.visualRect(index).center());
    }
    int rowOf(const QString &id)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (const ResultRow *found = model().rowAt(row); found != nullptr && found->id.value == id) {
                return row;
            }
        }
        return -1;
    }
    void clickRow(int row)
    {
        list().scrollTo(model().index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(model().index(row, 0)).center());
    }
    QWidget &empty() { return *child<QWidget>(QStringLiteral("resultPanel")).findChild<QWidget *>(QStringLiteral("emptyState")); }
    QString emptyHeadline() { return empty().isVisibleTo(&page) ? empty().findChild<QLabel *>(QStringLiteral("emptyHeadline"))->text() : QString(); }
    /// The buttons that an empty result offers, by their text.
    QPushButton *offered(const QString &part)
    {
        for (auto *button : empty().findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&page) && button->text().contains(part)) {
                return button;
            }
        }
        return nullptr;
    }

    const QString language = useLanguage(QStringLiteral("en")); ///< As the program does before its first window.
    TempLibrary temp;
    QTemporaryDir settingsFolder;
    ui::Settings settings;
    SearchEngine engine;
    ui::Services services;
    ui::RecordCommands commands;
    ui::LibraryPage page;
};

/// Puts `count` numbered case studies into the library in one transaction, as a feed would.
inline void addCases(Library &library, int count)
{
    const auto must = [](const auto &done) {
        if (!done) {
            throw std::runtime_error("cases: " + done.error().detail.toStdString());
        }
    };
    auto session = library.write();
    must(session);
    ShownRecords shown(*session, library.vocabularies(), library.clock());
    for (int n = 0; n < count; ++n) {
        const QString number = QStringLiteral("%1").arg(n, 5, 10, QLatin1Char('0'));
        const Document document = withDerivedFields(Document(QJsonObject {
            {QStringLiteral("_id"), QString(QStringLiteral("case_study:c") + number)}, {QStringLiteral("type"), QStringLiteral("case_study")},
            {QStringLiteral("schema"), 1}, {QStringLiteral("tlp"), QStringLiteral("TLP:CLEAR")}, {QStringLiteral("review_state"), QStringLiteral("published")},
            {QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), QString(QStringLiteral("Numbered partnership ") + number)}}},
            {QStringLiteral("countries"), QJsonArray {n % 2 == 0 ? QStringLiteral("KE") : QStringLiteral("PE")}},
            {QStringLiteral("tags"), QJsonArray {QStringLiteral("tag%1").arg(n % 40)}},
            {QStringLiteral("updated_at"), QStringLiteral("2026-01-%1T10:00:00Z").arg(n % 28 + 1, 2, 10, QLatin1Char('0'))}}));
        const auto before = shown.before(document.id());
        must(before);
        must(session->connection().run(QStringLiteral("INSERT INTO mirror(channel, id, type, schema, base) VALUES ('sample', ?, ?, ?, ?)"),
            {document.id().value, typeCode(document.type()), document.schema(), document.toJson()}));
        must(shown.after(document.id(), *before));
    }
    must(session->commit());
}

} // namespace fourthp::test
