// SPDX-License-Identifier: GPL-3.0-or-later
// What the keyboard does in the tree of an edition.
#include "ui/curation/edition_page.h"

#include "core/store/library.h"
#include "ui/curation/edition_commands.h"
#include "ui/curation/edition_tree_model.h"

#include <QAction>
#include <QKeyEvent>
#include <QTreeView>

namespace fourthp::ui {

void EditionPage::openCurrent()
{
    if (const EditionCaseRow *study = m_model->caseAt(m_tree->currentIndex())) {
        Q_EMIT recordWanted(study->id);
    }
}

void EditionPage::moveChosen(int by)
{
    if (!m_view.isEditable() || m_services.library.isReadOnly()) {
        return;
    }
    const QModelIndex current = m_tree->currentIndex();
    const EditionChapterRow *chapter = m_model->chapterAt(current);
    const EditionCaseRow *study = m_model->caseAt(current);
    if (chapter == nullptr) {
        return;
    }
    const int to = current.row() + by;
    if (study == nullptr) {
        if (to >= 0 && to < m_model->rowCount()) {
            m_commands->moveChapterTo(chapter->id, to);
        }
        return;
    }
    if (to >= 0 && to < int(chapter->cases.size())) {
        m_commands->moveCaseTo(study->id, chapter->id, to);
        return;
    }
    const int other = m_model->indexOfChapter(chapter->id).row() + by;
    if (other >= 0 && other < m_model->rowCount()) {
        const EditionChapterRow &next = m_model->chapters()[size_t(other)];
        m_commands->moveCaseTo(study->id, next.id, by > 0 ? 0 : int(next.cases.size()));
    }
}

bool EditionPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_tree && isKey) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        const bool isMove = isArrow && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        const bool isRemoval = key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier;
        if (isMove || isRemoval) {
            event->accept();
            if (event->type() == QEvent::KeyPress && isMove) {
                moveChosen(key->key() == Qt::Key_Up ? -1 : 1);
            } else if (event->type() == QEvent::KeyPress) {
                m_commands->remove->trigger();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fourthp::ui
