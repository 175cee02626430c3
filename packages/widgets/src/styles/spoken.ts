import { css } from 'lit';

/** Words for a screen reader, which are in the way of nothing and are not copied with what is in sight. */
export const spoken = css`
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
    user-select: none;
    -webkit-user-select: none;
  }
`;
