// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/tags_dialog.h"

#include "core/base/text_fold.h"
#include "core/model/tag_path.h"
#include "core/search/query_text.h"
#include "core/store/library.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/name_dialog.h"

#include <QDialogButtonBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace fourthp::ui {

namespace {
constexpr int kTag = Qt::UserRole;
enum Column { Name, Count, ColumnCount };
} // namespace

TagsDialog::TagsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_readSoon(services.library, 300ms, [this] { read(); })
{
    setObjectName(u"tagsDialog"_s);
    setWindowTitle(tr("Tags"));
    m_filter->setObjectName(u"filterTags"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"allTags"_s);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Tag"), tr("Records")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString &text, const QString &name) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false); // Enter in the tree shows the records.
        return button;
    };
    m_find = add(tr("Show records"), u"findTagged"_s);
    m_rename = add(tr("Rename…"), u"renameTag"_s);
    m_merge = add(tr("Merge into…"), u"mergeTag"_s);
    m_delete = add(tr("Delete…"), u"deleteTag"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    resize(560, 440);

    connect(m_filter, &QLineEdit::textChanged, this, &TagsDialog::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagsDialog::enableButtons);
    connect(m_tree, &QTreeWidget::itemActivated, this, &TagsDialog::find);
    connect(m_find, &QPushButton::clicked, this, &TagsDialog::find);
    connect(m_rename, &QPushButton::clicked, this, &TagsDialog::rename);
    connect(m_merge, &QPushButton::clicked, this, &TagsDialog::merge);
    connect(m_delete, &QPushButton::clicked, this, &TagsDialog::askToDelete);
    connect(new QShortcut(Qt::Key_F2, m_tree), &QShortcut::activated, this, &TagsDialog::rename);
    connect(new QShortcut(Qt::Key_Delete, m_tree), &QShortcut::activated, this, &TagsDialog::askToDelete);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableButtons();
    read();
}

void TagsDialog::read()
{
    m_reading.start([&library = m_services.library](const std::stop_token &) { return allTags(library); },
        [this](const Result<std::vector<TagCount>> &tags) {
            if (tags) {
                showTags(*tags);
            } else if (tags.error().kind != ErrorKind::Cancelled) {
                m_message->setText(ErrorText::explain(tags.error()).text());
            }
        });
}

void TagsDialog::showTags(const std::vector<TagCount> &tags)
{
    if (tags == m_tags && m_tree->topLevelItemCount() > 0) {
        return;
    }
    const QString chosen = current();
    m_tags = tags;
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> items; // Parents come before their children.
    for (const TagCount &count : m_tags) {
        const QStringList around = tagsAround(count.tag);
        QTreeWidgetItem *parent = around.isEmpty() ? nullptr : items.value(around.last().toCaseFolded());
        auto *item = parent == nullptr ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(parent);
        item->setText(Name, lastPartOf(count.tag));
        item->setText(Count, Formats::count(count.records));
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(Name, kTag, count.tag);
        items.insert(count.tag.toCaseFolded(), item);
    }
    m_tree->expandAll();
    if (QTreeWidgetItem *item = items.value(chosen.toCaseFolded())) {
        m_tree->setCurrentItem(item);
    }
    m_message->setText(m_tags.empty()
            ? tr("No record has a tag yet. Select records and press Ctrl+T to give them some.")
            : QString());
    filter();
    enableButtons();
}

void TagsDialog::filter()
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        filterItem(*m_tree->topLevelItem(i), foldText(m_filter->text()));
    }
}

bool TagsDialog::filterItem(QTreeWidgetItem &item, const QString &wanted)
{
    bool isShown = foldText(item.data(Name, kTag).toString()).contains(wanted);
    for (int i = 0; i < item.childCount(); ++i) {
        isShown = filterItem(*item.child(i), wanted) || isShown;
    }
    item.setHidden(!isShown);
    return isShown;
}

QString TagsDialog::current() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item == nullptr ? QString() : item->data(Name, kTag).toString();
}

void TagsDialog::rename()
{
    const QString tag = current();
    if (tag.isEmpty() || !m_rename->isEnabled()) {
        return;
    }
    auto *dialog = new NameDialog({tr("Rename a tag"), tr("&Name"), tr("Rename")}, tag, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag] {
        const QString name = cleanTag(dialog->name());
        if (!name.isEmpty() && name != tag) {
            Q_EMIT renameWanted(tag, name);
        }
    });
    dialog->open();
}

void TagsDialog::merge()
{
    const QString tag = current();
    QStringList others;
    for (const TagCount &count : m_tags) {
        if (!isSameTag(count.tag, tag) && !liesIn(count.tag, tag)) {
            others.append(count.tag);
        }
    }
    auto *dialog = new NameDialog(
        {tr("Merge “%1” into another tag").arg(Formats::isolated(tag)), tr("&Other tag"), tr("Merge")}, {},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->offer(others);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tag, others] {
        const QString name = cleanTag(dialog->name());
        if (others.contains(name, Qt::CaseInsensitive)) {
            Q_EMIT renameWanted(tag, name);
        } else {
            m_message->setText(tr("There is no tag “%1” to merge with.").arg(Formats::isolated(name)));
        }
    });
    dialog->open();
}

void TagsDialog::askToDelete()
{
    const QString tag = current();
    if (tag.isEmpty() || !m_delete->isEnabled()) {
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete a tag"),
        tr("Take the tag “%1”, and the tags in it, away from every record? Undo brings them back.")
            .arg(Formats::isolated(tag)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *yes = question->addButton(tr("Delete the tag"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmDeleteTag"_s);
    question->setDefaultButton(question->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, tag](const QAbstractButton *button) {
        if (button == static_cast<const QAbstractButton *>(yes)) {
            Q_EMIT renameWanted(tag, {});
        }
    });
    question->open();
}

void TagsDialog::find()
{
    if (const QString tag = current(); !tag.isEmpty()) {
        Q_EMIT recordsWanted(printQuery({{}, {{u"tag"_s, {tag}, false}}, {}}));
    }
}

void TagsDialog::enableButtons()
{
    const bool isChosen = !current().isEmpty();
    const bool isWritable = !m_services.library.isReadOnly();
    m_find->setEnabled(isChosen);
    for (QPushButton *button : {m_rename, m_merge, m_delete}) {
        button->setEnabled(isChosen && isWritable);
    }
}

} // namespace fourthp::ui
