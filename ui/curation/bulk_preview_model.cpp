// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/bulk_preview_model.h"

#include "core/model/path_text.h"
#include "core/store/library.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/curation/bulk_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kPagesKept = 40;
constexpr qsizetype kLongestText = 400; ///< Of a cell; the record itself shows all.

QString shortened(const QString &text)
{
    return text.size() <= kLongestText ? text : text.first(kLongestText) + u"…"_s;
}

/// What of the record differs, a field a line.
QString textOf(const Document &document, const QStringList &keys, const Labels &labels)
{
    QStringList texts;
    for (const QString &key : keys) {
        const QString text = pathText(document, key, labels, translated);
        const QString shown = text.isEmpty() ? u"–"_s : text;
        texts.append(keys.size() == 1 ? shown
                                      : BulkText::tr("%1: %2", "1: a field, 2: what it holds")
                                            .arg(pathLabel(document.type(), key, labels, translated), shown));
    }
    return shortened(texts.join(u'\n'));
}

BulkPreviewModel::Row rowOf(const BulkPreview &line, const Labels &labels)
{
    const QString title = line.before.title(labels.languages()).text;
    BulkPreviewModel::Row row {title.isEmpty() ? line.id.value : title, {}, {}};
    if (line.fault) {
        row.after = BulkText::fault(*line.fault);
        return row;
    }
    const QJsonObject patch = mergePatchBetween(line.before.json(), line.after.json());
    QStringList keys = patch.keys();
    keys.removeIf([&line](const QString &key) { // What follows from the rest need not be shown.
        const Field *field = findField(line.before.type(), key);
        return field != nullptr && field->has(Derived);
    });
    row.before = textOf(line.before, keys, labels);
    row.after = textOf(line.after, keys, labels);
    return row;
}

} // namespace

BulkPreviewModel::BulkPreviewModel(const Services &services, QObject *parent)
    : QAbstractTableModel(parent)
    , m_services(services)
    , m_pages(kPagesKept)
{
    connect(this, &BulkPreviewModel::pageNeeded, this, &BulkPreviewModel::load, Qt::QueuedConnection);
}

void BulkPreviewModel::setPlan(std::shared_ptr<const BulkPlan> plan)
{
    beginResetModel();
    auto lines = std::make_shared<std::vector<size_t>>();
    for (const BulkOutcome outcome : {BulkOutcome::Changes, BulkOutcome::Refused}) {
        for (size_t i = 0; plan != nullptr && i < plan->lines.size(); ++i) {
            if (plan->lines[i].outcome == outcome) {
                lines->push_back(i);
            }
        }
    }
    m_plan = std::move(plan);
    m_lines = std::move(lines);
    m_pages.clear();
    m_wanted.clear();
    endResetModel();
}

int BulkPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines == nullptr ? 0 : int(m_lines->size());
}

int BulkPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkPreviewModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const int page = index.row() / kRowsPerPage;
    const Page *rows = m_pages.object(page);
    if (rows == nullptr) {
        Q_EMIT pageNeeded(page);
        return role == Qt::DisplayRole && index.column() == Record ? QVariant(tr("Loading…")) : QVariant();
    }
    const auto at = size_t(index.row() % kRowsPerPage);
    if (at >= rows->size()) {
        return {};
    }
    const Row &row = (*rows)[at];
    const QString &text = index.column() == Record ? row.record
        : index.column() == Before                 ? row.before
                                                   : row.after;
    return role == Qt::ToolTipRole ? Formats::toolTip(text) : text;
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Record ? tr("Record") : section == Before ? tr("Before") : tr("Afterwards");
}

void BulkPreviewModel::load(int page)
{
    if (m_plan == nullptr || m_wanted.contains(page)) {
        return;
    }
    m_wanted.insert(page);
    m_loader.add(
        [&library = m_services.library, plan = m_plan, lines = m_lines, page,
            labels = Labels(m_services.vocabularies, readerLanguages())]() -> Result<Page> {
            const Result<Connection *> connection = library.connection();
            if (!connection) {
                return passOn(connection);
            }
            Page rows;
            const size_t end = std::min(lines->size(), size_t(page + 1) * kRowsPerPage);
            for (size_t i = size_t(page) * kRowsPerPage; i < end; ++i) {
                const auto line = previewOf(**connection, *plan, (*lines)[i], 1);
                if (!line) {
                    return passOn(line);
                }
                rows.push_back(rowOf(line->front(), labels));
            }
            return rows;
        },
        [this, page, plan = m_plan](Result<Page> rows) {
            if (plan != m_plan) {
                return;
            }
            m_wanted.remove(page); // After a failure it is asked for again by whoever looks at it.
            if (rows) {
                m_pages.insert(page, new Page(std::move(*rows)));
                const int last = std::min((page + 1) * kRowsPerPage, rowCount()) - 1;
                Q_EMIT dataChanged(index(page * kRowsPerPage, 0), index(last, ColumnCount - 1));
            }
        });
}

} // namespace fourthp::ui
