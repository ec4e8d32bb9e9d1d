import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { createEditor } from 'lexical';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import Quill from 'quill';

/** Builds one published editor in an element and gives the box that takes the focus. */
type Build = (place: HTMLElement) => HTMLElement;

const lexical: Build = (place) => {
  place.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'reply',
    onError(fault) {
      throw fault;
    },
  });
  editor.setRootElement(place);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  return place;
};

const proseMirror: Build = (place) => {
  const plugins = [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo })];
  return new EditorView(place, { state: EditorState.create({ schema, plugins }) }).dom;
};

const quill: Build = (place) => new Quill(place).root;

declare global {
  var editors: Readonly<Record<string, Build>>;
}

globalThis.editors = { lexical, proseMirror, quill };
