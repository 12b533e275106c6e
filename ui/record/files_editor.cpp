// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/files_editor.h"

#include "core/base/file_name.h"
#include "core/model/attached_file.h"
#include "core/store/library.h"
#include "ui/common/formats.h"
#include "ui/record/files_contents.h"
#include "ui/search/flow_layout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr int kRowsSeen = 4;

} // namespace

FilesEditor::FilesEditor(const EditorContext &context, QWidget *parent)
    : FieldEditor(parent)
    , m_library(context.services.library)
    , m_list(new QTreeWidget(this))
    , m_add(new QPushButton(tr("Add file…"), this))
    , m_remove(new QPushButton(tr("Take out"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_state(new QLabel(this))
{
    m_list->setObjectName(u"edit_files"_s);
    m_add->setObjectName(u"addFile"_s);
    m_remove->setObjectName(u"removeFile"_s);
    m_stop->setObjectName(u"stopAddingFile"_s);
    m_state->setObjectName(u"addingFile"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHeaderLabels({tr("Name"), tr("Size")});
    m_list->setAccessibleName(tr("Files of the record"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + kRowsSeen * (fontMetrics().height() + 8));

    auto *choices = new QWidget(this);
    auto *buttons = new FlowLayout(choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_remove, m_stop}) {
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addWidget(choices);
    column->addWidget(m_state);
    setFocusProxy(m_add);

    connect(m_add, &QPushButton::clicked, this, &FilesEditor::choose);
    connect(m_remove, &QPushButton::clicked, this, &FilesEditor::remove);
    connect(m_stop, &QPushButton::clicked, this, &FilesEditor::stop);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) { rename(*item); });
    connect(m_list, &QTreeWidget::currentItemChanged, this,
        [this] { m_remove->setEnabled(m_list->currentItem() != nullptr); });
    showItems();
    showState({});
}

QJsonValue FilesEditor::shownValue() const
{
    return m_items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_items);
}

void FilesEditor::showValue(const QJsonValue &value)
{
    m_items = value.toArray();
    showItems();
}

void FilesEditor::showItems()
{
    const QSignalBlocker quiet(m_list);
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const QJsonValue value : std::as_const(m_items)) {
        const QJsonObject file = value.toObject();
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(0, file.value("name"_L1).toString());
        item->setToolTip(0, Formats::toolTip(tr("F2 changes the name.")));
        item->setText(1, Formats::bytes(file.value("bytes"_L1).toInteger()));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_list->setCurrentItem(
        m_list->topLevelItem(std::min(std::max(place, 0), m_list->topLevelItemCount() - 1)));
    m_list->resizeColumnToContents(0);
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

void FilesEditor::showState(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_stop->setVisible(m_adding.isRunning());
    m_add->setEnabled(!m_adding.isRunning());
}

void FilesEditor::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add a file"));
    dialog->setObjectName(u"addFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FilesEditor::add);
    dialog->open();
}

void FilesEditor::add(const QString &path)
{
    const QString name = Formats::isolated(QFileInfo(path).fileName());
    const ProgressSink progress = [this, name](const Progress &step) {
        QMetaObject::invokeMethod(
            this,
            [this, name, step] {
                if (m_adding.isRunning()) {
                    showState(tr("Copying “%1”: %2 of %3")
                                  .arg(name, Formats::bytes(step.done), Formats::bytes(step.total)));
                }
            },
            Qt::QueuedConnection);
    };
    m_adding.start([&library = m_library, path, progress](
                       std::stop_token stop) { return FileStore(library).add(path, progress, stop); },
        [this, path](const Result<FileRecipe> &recipe) {
            if (recipe) {
                append(path, *recipe);
                showState({});
            } else {
                showState(FilesText::failure(recipe.error(), QFileInfo(path).fileName()));
            }
        });
    showState(tr("Copying “%1”…").arg(name));
}

void FilesEditor::stop()
{
    m_adding.cancel();
    showState({});
}

void FilesEditor::append(const QString &path, const FileRecipe &recipe)
{
    const QString name = safeFileName(QFileInfo(path).fileName());
    m_items.append(attachedFileJson({QUuid::createUuid().toString(QUuid::WithoutBraces), name, recipe.sha256,
        QLatin1StringView(fileKindOf(name).mediaType), recipe.bytes()}));
    showItems();
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    Q_EMIT changed();
}

void FilesEditor::rename(QTreeWidgetItem &item)
{
    const int place = m_list->indexOfTopLevelItem(&item);
    const QString name = safeFileName(item.text(0));
    QJsonObject file = m_items.at(place).toObject();
    file.insert(u"name"_s, name);
    m_items.replace(place, file);
    {
        const QSignalBlocker quiet(m_list);
        item.setText(0, name);
    }
    Q_EMIT changed();
}

void FilesEditor::remove()
{
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (place >= 0) {
        m_items.removeAt(place);
        showItems();
        Q_EMIT changed();
    }
}

} // namespace fourthp::ui
