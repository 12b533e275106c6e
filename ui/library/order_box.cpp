// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/order_box.h"

#include "core/search/filter_keys.h"
#include "ui/library/result_row.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

OrderBox::OrderBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData().value<SortOrder>()); });
}

void OrderBox::showOrderOf(const SearchQuery &query)
{
    const QSignalBlocker quiet(this);
    clear();
    const auto add = [this](const QString &text, const SortOrder &order) { addItem(text, QVariant::fromValue(order)); };
    const FacetFilter *collection = query.filterOn(QString(filter_keys::kCollection));
    const bool isCollection = collection != nullptr && !collection->excludes;
    add(!query.text.trimmed().isEmpty() ? tr("Best match first") : isCollection ? tr("As collected") : tr("Newest first"), {});
    add(tr("By title"), {SortKey::Title, {}, false});
    add(tr("By title, backwards"), {SortKey::Title, {}, true});
    add(tr("Last changed first"), {SortKey::Updated, {}, true});
    add(tr("By type"), {SortKey::Type, {}, false});
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).value<SortOrder>() == query.sort) {
            setCurrentIndex(i);
            return;
        }
    }
    const QString heading = columnsFrom({query.sort.key == SortKey::Field ? query.sort.field : u"updated_at"_s}).headings.first();
    add(query.sort.descending ? tr("By %1, backwards").arg(heading) : tr("By %1").arg(heading), query.sort);
    setCurrentIndex(count() - 1);
}

} // namespace fourthp::ui
